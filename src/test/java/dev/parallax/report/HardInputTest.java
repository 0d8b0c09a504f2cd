package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.archive.ArchiveReader;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no desk would write on purpose does no harm in any format. */
class HardInputTest {
    private static final int NOTES = 300;
    private static final String UNASSIGNED = "\u0378 \uFFFF \uE000 \uD83F\uDFFF";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("formats")
    void three_hundred_notes_on_one_row_are_all_there(String format) throws IOException {
        var report = ExampleReport.translated("They met in Tokyo.");
        var text = report.collation().columns().getLast();
        var notes = IntStream.range(0, NOTES)
                .mapToObj(i -> ExampleReport.note(
                        "n" + i,
                        Category.STYLE,
                        "remark-" + i + ".",
                        "Mei Lin",
                        Note.State.OPEN,
                        ExampleReport.quote(text, "met")))
                .toArray(Note[]::new);
        String words = words(format, ExampleReport.translated("They met in Tokyo.", notes));
        if (!format.equals("tei")) {
            IntStream.range(0, NOTES).forEach(i -> assertThat(words).contains("remark-" + i + "."));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_word_of_3000_characters_stays_whole(String format) throws IOException {
        String word = "w".repeat(3_000);
        String words = words(format, ExampleReport.translated(word)).replaceAll("\\s", "");
        assertThat(words).contains(format.equals("jsonld") ? "\"total\":0" : word);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void code_points_that_mean_nothing_leave_the_words_around_them(String format) throws IOException {
        String words = words(format, ExampleReport.translated("Before " + UNASSIGNED + " after."));
        if (!format.equals("jsonld")) {
            assertThat(words).contains("Before ").contains(" after.");
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void one_text_is_a_report_too(String format) throws IOException {
        var report = ExampleReport.hostile("They met in Tokyo.");
        if (format.equals("xliff")) {
            assertThatThrownBy(() -> words(format, report)).isInstanceOf(IOException.class);
        } else {
            assertThat(words(format, report)).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_full_disk_is_said_and_leaves_no_file(String format) throws IOException {
        var writer = Reports.named(format).orElseThrow();
        assertThatThrownBy(() -> ReportFile.write(
                        out -> writer.write(ExampleReport.report(), new FullDisk(out)), folder.resolve("report")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    static Stream<String> formats() {
        return Reports.all().stream().map(ReportWriter::format);
    }

    private String words(String format, Report report) throws IOException {
        Path file = folder.resolve("report." + format);
        ReportFile.write(Reports.named(format).orElseThrow(), report, file);
        byte[] bytes = Files.readAllBytes(file);
        return switch (format) {
            case "pdf" -> {
                try (var pdf = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            case "docx" -> {
                try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                    yield document.getTables().getLast().getText()
                            + document.getDocComments().getComments().stream()
                                    .map(XWPFComment::getText)
                                    .collect(Collectors.joining("\n"));
                }
            }
            case "xlsx" -> {
                try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                        var extractor = new XSSFExcelExtractor(workbook)) {
                    yield extractor.getText();
                }
            }
            case "archive" -> {
                var read = ArchiveReader.read(file);
                yield read.dossier().texts().getFirst().content()
                        + read.notes().stream().map(Note::words).collect(Collectors.joining("\n"));
            }
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    /** Takes a few bytes and no more. */
    private static final class FullDisk extends FilterOutputStream {
        private int room = 200;

        FullDisk(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- == 0) {
                throw new IOException("No space left on device");
            }
            out.write(b);
        }
    }
}
