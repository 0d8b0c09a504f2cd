package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.collation.Collation;
import dev.parallax.collation.Row;
import dev.parallax.dossier.Dossier;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.text.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextFormatsTest {
    @ParameterizedTest
    @ValueSource(strings = {"html", "tsv", "md", "jsonld"})
    void the_whole_file_is_as_it_was_looked_at(String format) throws IOException {
        Golden.assertSame("report." + format, written(format, ExampleReport.report()));
    }

    @Test
    void every_format_has_its_own_name_and_ending() {
        var names = new HashSet<String>();
        assertThat(Reports.all()).allSatisfy(writer -> {
            assertThat(names.add(writer.format())).isTrue();
            assertThat(Reports.named(writer.format())).contains(writer);
            assertThat(writer.extension()).startsWith(".");
        });
        assertThat(Reports.named("exe")).isEmpty();
    }

    @Test
    void a_spreadsheet_finds_no_formula_in_tsv() throws IOException {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
            String tsv = written("tsv", hostile(formula));
            assertThat(tsv.lines().skip(1))
                    .hasSize(1)
                    .allSatisfy(line -> assertThat(line.split("\t")).noneMatch(value -> value.matches("[=+@-].*")));
        }
    }

    @Test
    void nothing_from_outside_is_markup_in_markdown() throws IOException {
        String markdown = written("md", hostile("](javascript:alert(1)) <b>x</b> | y `z`\n# no heading"));
        assertThat(markdown).contains("\\](javascript:alert(1)) \\<b\\>x\\</b\\> \\| y \\`z\\` # no heading");
        assertThat(markdown.lines().filter(line -> line.startsWith("#")))
                .hasSize(5)
                .doesNotContain("# no heading");
    }

    @Test
    void positions_of_annotations_count_code_points() throws IOException {
        JsonNode note = JsonMapper.shared()
                .readTree(written("jsonld", hostile("𠮷野家 said so")))
                .at("/first/items/0");
        JsonNode selectors = note.at("/target/0/selector");
        assertThat(selectors.get(0).get("exact").asString()).isEqualTo("said so");
        assertThat(selectors.get(1).get("start").asInt()).isEqualTo("𠮷野家 said so".codePointCount(0, 5));
    }

    /** One text that has nothing but these words everywhere, and a note on their last seven. */
    private static Report hostile(String words) {
        String line = words.replace("\n", " ").replace("\r", " ").strip();
        var text = ExampleReport.text("t", Role.ORIGINAL, words, "en", words, "", ExampleReport.body(line));
        var row = ExampleReport.row(1, 1, Row.Status.AUTOMATIC, ExampleReport.cell(text, null, 0));
        var note = ExampleReport.note(
                "n",
                Category.STYLE,
                words,
                words,
                Note.State.OPEN,
                ExampleReport.quote(text, line.substring(Math.max(0, line.length() - 7))));
        var dossier =
                new Dossier("d", words, words, null, false, List.of(text), List.of(), Set.of(), ExampleReport.MADE);
        return new Report(
                dossier, new Collation(List.of(text), "t", List.of(row), List.of()), List.of(note), ExampleReport.MADE);
    }

    private static String written(String format, Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        Reports.named(format).orElseThrow().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
