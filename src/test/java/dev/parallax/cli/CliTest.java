package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
    @TempDir
    Path directory;

    private Path chinese;
    private Path english;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void texts() throws IOException {
        chinese = write("zh.txt", "日本防卫大臣在东京会见美国国防部长。\n这是两人首次会谈，日本政府认为会谈对同盟很重要。\n");
        english = write(
                "en.txt",
                "Japan's defense minister met the US defense secretary in Tokyo.\nIt was the first meeting of the two.\nThe Japanese government considers the talks important for the alliance.\n");
    }

    @Test
    void align_prints_one_bead_a_line() {
        assertThat(align("--source-lang", "zh", "--target-lang", "en")).isZero();
        assertThat(out.toString()).isEqualTo("[0]:[0]\n[1]:[1, 2]\n");
    }

    @Test
    void align_finds_the_languages_itself() {
        assertThat(align()).isZero();
        assertThat(out.toString()).isEqualTo("[0]:[0]\n[1]:[1, 2]\n");
    }

    @Test
    void align_splits_paragraphs_when_asked() throws IOException {
        chinese = write("p.zh", "防卫大臣会见国防部长。这是首次会谈。\n");
        english = write("p.en", "The defense minister met the defense secretary. It was the first meeting.\n");
        assertThat(align("--unit", "paragraph")).isZero();
        assertThat(out.toString()).isEqualTo("[0]:[0]\n[1]:[1]\n");
    }

    @Test
    void tsv_holds_the_words_and_no_formula() throws IOException {
        chinese = write("f.zh", "=1+1\n");
        english = write("f.en", "=1+1\n");
        assertThat(align("--format", "tsv")).isZero();
        assertThat(out.toString()).startsWith("'=1+1\t'=1+1\t");
    }

    @Test
    void json_holds_sentences_and_beads() {
        assertThat(align("--format", "json")).isZero();
        assertThat(out.toString()).contains("\"sourceLanguage\" : \"zh\"", "\"beads\"", "首次会谈");
    }

    @Test
    void evaluate_prints_pooled_strict_figures_last() throws IOException {
        write("set/src/a", Files.readString(chinese));
        write("set/tgt/a", Files.readString(english));
        write("set/gold/a.align", "[0]:[0]\n[1]:[1]\n[]:[2]\n");
        int code = run("evaluate", "alignment", directory.resolve("set").toString(), "--source-lang", "zh");
        assertThat(code).isZero();
        assertThat(out.toString()).matches("P 0\\.500 R 0\\.333 F1 0\\.400 \\(2\\+3 sentences, \\d+\\.\\d s\\)\\R");
    }

    @Test
    void help_is_a_command_too() {
        assertThat(Cli.run(new String[] {"help", "align"}, new PrintWriter(out), new PrintWriter(err)))
                .isZero();
        assertThat(out.toString()).contains("--source");
    }

    @Test
    void bad_arguments_get_one_clear_line() {
        assertRefused(run("algin"), "algin");
        assertRefused(run("align"), "--source");
        assertRefused(align("--unit", "word"), "word");
        assertRefused(align("--source-lang", "no such"), "no such");
        assertRefused(run("evaluate"), "alignment");
        assertRefused(run("evaluate", "alignment", "/does/not/exist"), "not a directory");
    }

    @Test
    void unusable_files_get_one_clear_line() throws IOException {
        chinese = directory.resolve("none");
        assertRefused(align(), "does not exist");
        chinese = write("blank", " \n\n");
        assertRefused(align(), "is empty");
        chinese = Files.write(directory.resolve("binary"), new byte[] {(byte) 0xFF, 0, 1});
        assertRefused(align(), "not UTF-8");
    }

    @Test
    void options_of_the_server_are_not_for_the_command_line() {
        assertThat(Cli.wants(new String[] {"--server.port=0"})).isFalse();
        assertThat(Cli.wants(new String[0])).isFalse();
        assertThat(Cli.wants(new String[] {"align"})).isTrue();
        assertThat(Cli.wants(new String[] {"--help"})).isTrue();
    }

    private void assertRefused(int code, String reason) {
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).startsWith("parallax: ").contains(reason).hasLineCount(1);
        err.getBuffer().setLength(0);
    }

    private int align(String... options) {
        var arguments = new java.util.ArrayList<String>();
        arguments.addAll(java.util.List.of("align", "--source", chinese.toString(), "--target", english.toString()));
        arguments.addAll(java.util.List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Cli.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    private Path write(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
