package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.collation.Collation;
import dev.parallax.collation.Row;
import dev.parallax.dossier.Dossier;
import dev.parallax.text.Paragraph;
import dev.parallax.text.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfReportTest {
    private static final String ANY_SCRIPT = "高市早苗会见国防部长 見直し 한국어 Привет وزير ✕ ↓ 𠮷";

    @Test
    void words_of_any_script_can_be_copied_as_they_were_written() throws IOException {
        try (var pdf = pdf(ExampleReport.hostile(ANY_SCRIPT))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("高市早苗会见国防部长", "見直し", "한국어", "Привет", "وزير", "✕", "↓", "𠮷");
        }
    }

    @Test
    void emoji_are_shown_and_what_no_typeface_shows_is_named() throws IOException {
        try (var pdf = pdf(ExampleReport.hostile("Well done \uD83D\uDE00\u2764\uFE0F, \u0E01 and \u0378."))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Well done \uD83D\uDE00\u2764, [thai character ko kai] and [U+0378].");
        }
    }

    @Test
    void two_reports_at_once_do_not_share_typefaces() {
        var pages = Stream.of(ANY_SCRIPT, ANY_SCRIPT, ANY_SCRIPT).parallel().map(words -> {
            try (var pdf = pdf(ExampleReport.hostile(words))) {
                return new PDFTextStripper().getText(pdf).contains("高市早苗会见国防部长");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(pages).containsOnly(true);
    }

    @Test
    void every_typeface_is_embedded() throws IOException {
        try (var pdf = pdf(ExampleReport.hostile(ANY_SCRIPT))) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void the_header_of_the_table_and_the_page_number_stand_on_every_page() throws IOException {
        try (var pdf = pdf(rows("Title", 60, "Hegseth said the U.S. side had not asked Japan to raise spending. "))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (int page = 2; page < pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("Example Post", page + " / " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void pages_lie_on_their_side_and_are_tagged_and_bookmarked() throws IOException {
        try (var pdf = pdf(ExampleReport.report())) {
            var box = pdf.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Koizumi–Hegseth meeting");
            var names = new ArrayList<String>();
            catalog.getDocumentOutline().children().forEach(item -> names.add(item.getTitle()));
            assertThat(names)
                    .containsExactly(
                            "Koizumi–Hegseth meeting",
                            "Overview",
                            "Side by side",
                            "Findings",
                            "Notes",
                            "Method and limits");
        }
    }

    @Test
    void a_text_without_a_title_has_pages_too() throws IOException {
        try (var pdf = pdf(rows("", 1, "Alone."))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Alone.");
        }
    }

    @Test
    void markup_control_characters_and_endless_words_do_no_harm() throws IOException {
        try (var pdf =
                pdf(ExampleReport.hostile("<img src='file:///etc/passwd'/>\u0001\uFFFE]]> " + "w".repeat(3_000)))) {
            assertThat(new PDFTextStripper().getText(pdf).replace("\n", ""))
                    .contains("<img src=")
                    .contains("w".repeat(50));
        }
    }

    private static Report rows(String title, int count, String words) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < count; i++) {
            paragraphs.add(ExampleReport.body(words.repeat(3)));
        }
        var text = ExampleReport.text(
                "t", Role.COVERAGE, "Example Post", "en", title, "", paragraphs.toArray(Paragraph[]::new));
        var rows = new ArrayList<Row>();
        for (int i = 0; i < count; i++) {
            rows.add(ExampleReport.row(i + 1, 1, Row.Status.AUTOMATIC, ExampleReport.cell(text, null, i)));
        }
        var dossier =
                new Dossier("d", "Title", "", null, false, List.of(text), List.of(), Set.of(), ExampleReport.MADE);
        return new Report(
                dossier, new Collation(List.of(text), "t", rows, List.of()), List.of(), List.of(), ExampleReport.MADE);
    }

    private static PDDocument pdf(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReport().write(report, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
