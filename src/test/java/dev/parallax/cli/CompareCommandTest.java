package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void compare_marks_what_differs() throws IOException {
        assertThat(compare("The goal for fiscal 2027 stands.", "The goal for fiscal 2025 still stands."))
                .isZero();
        assertThat(out.toString())
                .startsWith("The goal for fiscal [-2027-]{+2025+} {+still+} stands.\n")
                .contains("1 inserted", "1 replaced");
    }

    @Test
    void compare_tells_offsets_as_json() throws IOException {
        assertThat(compare("Prices rose.", "Prices fell.", "--format", "json")).isZero();
        assertThat(out.toString())
                .contains("\"verdict\" : \"DIFFERS\"", "\"quote\" : \"rose\"", "\"start\" : 7", "\"end\" : 11");
    }

    @Test
    void compare_takes_no_text_for_markup() throws IOException {
        String script = "<script>alert('x')</script>";
        assertThat(compare("Hello " + script + " world", "Hello big " + script + " world", "--format", "html"))
                .isZero();
        assertThat(out.toString()).contains("<ins>big</ins>").doesNotContain("<script");
    }

    @Test
    void a_missing_file_is_named_in_one_line() {
        assertThat(run("compare", "--base", "missing.txt", "--other", "missing.txt"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("missing.txt does not exist").hasLineCount(1);
    }

    @Test
    void evaluate_words_prints_the_figures_in_its_last_line() throws IOException {
        Path pairs = write("pairs.tsv", "0\tPrices rose .\tN/A\tPrices rose .\tN/A\t1\t1\t0-0 1-1\t2-2\n");
        assertThat(run("evaluate", "words", pairs.toString())).isZero();
        assertThat(out.toString()).isEqualTo("P 1.000 R 1.000 F1 1.000\n");
    }

    @Test
    void evaluate_words_refuses_links_to_words_that_are_not_there() throws IOException {
        Path pairs = write("pairs.tsv", "0\tPrices rose\tN/A\tPrices fell\tN/A\t1\t1\t0-0 1-7\t\n");
        assertThat(run("evaluate", "words", pairs.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("line 1: link 1-7 points beyond the last word");
    }

    private int compare(String base, String other, String... options) throws IOException {
        var arguments = new java.util.ArrayList<>(java.util.List.of(
                "compare",
                "--lang",
                "en",
                "--base",
                write("base.txt", base).toString(),
                "--other",
                write("other.txt", other).toString()));
        arguments.addAll(java.util.List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private int run(String... arguments) {
        return Cli.run(arguments, new PrintWriter(out), new PrintWriter(err, true));
    }
}
