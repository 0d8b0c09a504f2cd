package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.report.Reports;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportCommandTest {
    @TempDir
    Path folder;

    private Path file;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void dossier() throws IOException {
        file = folder.resolve("report");
        Files.writeString(folder.resolve("a.txt"), "防卫大臣会见国防部长。\n\n这是首次会谈。\n");
        Files.writeString(folder.resolve("b.txt"), "The defense minister met the defense secretary.\n");
        Files.writeString(folder.resolve("dossier.json"), """
                {"title": "A meeting", "texts": [
                  {"id": "ONE", "file": "a.txt", "role": "ORIGINAL", "language": "zh"},
                  {"id": "TWO", "file": "b.txt", "role": "TRANSLATION", "language": "en"}]}
                """);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_dossier_folder_becomes_a_report_in_every_format(String format) {
        assertThat(report(folder, format, file)).as(err.toString()).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(folder).isDirectoryNotContaining("glob:**.*-*");
    }

    @Test
    void what_is_wrong_is_said_in_one_line() {
        assertRefused(folder, "exe", file, "no format is called exe; there are html, ");
        assertRefused(folder.resolve("nowhere"), "html", file, "is no archive and no folder with a dossier.json");
        assertRefused(folder, "html", folder, "is a folder; --out names a file");
        assertRefused(folder, "html", folder.resolve("no/report"), "there is no folder");
    }

    @Test
    void an_archive_becomes_the_same_report_as_the_folder_it_was_made_of() throws IOException {
        Path archive = folder.resolve("meeting.parallax.zip");
        assertThat(report(folder, "archive", archive)).as(err.toString()).isZero();
        assertThat(report(archive, "tsv", file)).as(err.toString()).isZero();
        Path direct = folder.resolve("direct");
        report(folder, "tsv", direct);
        assertThat(file).hasSameTextualContentAs(direct);
    }

    @Test
    void what_is_no_archive_is_refused_in_one_line() throws IOException {
        assertRefused(folder.resolve("a.txt"), "html", file, "This is no Parallax archive");
    }

    @Test
    void a_broken_dossier_leaves_the_old_report_as_it_was() throws IOException {
        Files.writeString(file, "old");
        Files.writeString(folder.resolve("dossier.json"), "{");
        assertRefused(folder, "html", file, "not the JSON of a dossier");
        assertThat(file).hasContent("old");
    }

    private void assertRefused(Path dossier, String format, Path to, String message) {
        err.getBuffer().setLength(0);
        assertThat(report(dossier, format, to)).isEqualTo(2);
        assertThat(err.toString()).contains(message).hasLineCount(1);
    }

    @Test
    void texts_rows_language_and_paper_can_be_chosen() throws IOException {
        assertThat(report(
                        folder,
                        "html",
                        file,
                        "--texts",
                        "TWO,ONE",
                        "--rows",
                        "1",
                        "--language",
                        "ja",
                        "--paper",
                        "letter"))
                .as(err.toString())
                .isZero();
        assertThat(Files.readString(file)).contains("lang=\"ja\"", "size:letter landscape", "id=\"row-1\"");
    }

    @Test
    void a_choice_that_makes_no_sense_is_refused_in_one_line() {
        for (var wrong : List.of(
                List.of("--texts", "nobody"),
                List.of("--rows", "some"),
                List.of("--language", "tlh"),
                List.of("--paper", "a3"),
                List.of("--logo", "no/such/file.png"))) {
            assertThat(report(folder, "html", file, wrong.toArray(String[]::new)))
                    .as("%s", wrong)
                    .isEqualTo(2);
            assertThat(file).doesNotExist();
        }
    }

    private int report(Path dossier, String format, Path to, String... more) {
        var arguments = new ArrayList<>(
                List.of("report", "--dossier", dossier.toString(), "--format", format, "--out", to.toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err, true));
    }

    static Stream<String> formats() {
        return Reports.all().stream().map(writer -> writer.format());
    }
}
