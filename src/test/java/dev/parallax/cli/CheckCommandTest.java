package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final String ORIGINAL = "日本防卫预算\n\n公开资料显示，日本2025财年初始防卫预算约为8.7万亿日元。\n";
    private static final String TRANSLATION =
            "Japan’s defence budget\r\nPublic records show that Japan’s initial defence budget for fiscal 2025 is about 870 billion yen.\r\n";

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void check_names_the_place_in_the_translation() throws IOException {
        assertThat(check(ORIGINAL, TRANSLATION)).isZero();
        assertThat(out.toString())
                .contains("2:82\terror\tnumber\t“870 billion yen” does not say 8.7万亿日元.")
                .endsWith("1 finding\n");
    }

    @Test
    void json_offsets_count_units_of_the_files() throws IOException {
        for (String start : new String[] {"", "\uFEFF"}) {
            out.getBuffer().setLength(0);
            assertThat(check(start + ORIGINAL, start + TRANSLATION, "--format", "json"))
                    .isZero();
            var finding = JsonMapper.shared().readTree(out.toString()).get(0);
            assertThat(finding.propertyNames())
                    .containsExactly("check", "severity", "message", "original", "translation");
            var original = finding.get("original").get(0);
            var translation = finding.get("translation").get(0);
            assertThat((start + ORIGINAL)
                            .substring(
                                    original.get("start").asInt(),
                                    original.get("end").asInt()))
                    .isEqualTo("8.7万亿日元")
                    .isEqualTo(original.get("quote").asString());
            assertThat((start + TRANSLATION)
                            .substring(
                                    translation.get("start").asInt(),
                                    translation.get("end").asInt()))
                    .isEqualTo("870 billion yen");
        }
    }

    @Test
    void nothing_found_is_an_empty_array() throws IOException {
        assertThat(check("他来了。", "He came.", "--format", "json")).isZero();
        assertThat(JsonMapper.shared().readTree(out.toString())).isEmpty();
    }

    @Test
    void a_glossary_says_how_terms_are_rendered() throws IOException {
        Path glossary = write("glossary.csv", "term,preferred,forbidden\n专守防卫,exclusive defence,active defence\n");
        assertThat(check("按照专守防卫原则行事。", "It acts on active defence.", "--glossary", glossary.toString()))
                .isZero();
        assertThat(out.toString()).contains("terminology\t“active defence” must not be used for 专守防卫.");
    }

    @Test
    void a_malformed_glossary_is_refused_with_line_and_reason() throws IOException {
        Path glossary = write("glossary.csv", "term,preferred\n专守防卫,\n");
        assertThat(check("他来了。", "He came.", "--glossary", glossary.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("glossary.csv, line 2: “专守防卫” has no preferred rendering")
                .hasLineCount(1);
    }

    @Test
    void coverage_in_another_language_is_left_aside() throws IOException {
        Path chinese = write("other.txt", "另一篇关于日本防卫预算的中文报道。");
        Path english = write("post.txt", "Japan’s budget is about 8.7 trillion yen.");
        assertThat(check(ORIGINAL, TRANSLATION, "--coverage", chinese.toString(), english.toString()))
                .isZero();
    }

    @Test
    void a_missing_file_is_named_in_one_line() throws IOException {
        assertThat(run("check", "--original", "missing.txt", "--translation", "missing.txt"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("missing.txt does not exist").hasLineCount(1);
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(check(" \n\n", TRANSLATION)).isEqualTo(2);
        assertThat(err.toString()).contains("original.txt is empty").hasLineCount(1);
    }

    private int check(String original, String translation, String... options) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "check",
                "--original",
                write("original.txt", original).toString(),
                "--translation",
                write("translation.txt", translation).toString()));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private int run(String... arguments) {
        return Cli.run(arguments, new PrintWriter(out), new PrintWriter(err, true));
    }
}
