package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextFormatsTest {
    @ParameterizedTest
    @ValueSource(strings = {"html", "tsv", "md", "jsonld", "tmx", "xliff", "tei"})
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
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "\t=1", "\r=1")) {
            String tsv = written("tsv", ExampleReport.hostile(formula));
            assertThat(tsv.lines().skip(1))
                    .hasSize(1)
                    .allSatisfy(line -> assertThat(line.split("\t")).noneMatch(value -> value.matches("[=+@＝-].*")));
        }
    }

    @Test
    void words_in_quotation_marks_stay_one_value_of_tsv() {
        assertThat(TabSeparated.line(List.of("\"=1+1\"", "\"They met", "then"))).isEqualTo("""
                ""\"=1+1""\"\t""\"They met"\tthen
                """);
    }

    @Test
    void nothing_from_outside_is_markup_in_markdown() throws IOException {
        String markdown = written("md", ExampleReport.hostile("](javascript:alert(1)) <b>x</b> | y `z`\n# no heading"));
        assertThat(markdown).contains("\\](javascript:alert(1)) \\<b\\>x\\</b\\> \\| y \\`z\\` # no heading");
        assertThat(markdown.lines().filter(line -> line.startsWith("#")))
                .hasSize(5)
                .doesNotContain("# no heading");
    }

    @Test
    void positions_of_annotations_count_code_points() throws IOException {
        JsonNode note = JsonMapper.shared()
                .readTree(written("jsonld", ExampleReport.hostile("𠮷野家 said so")))
                .at("/first/items/0");
        JsonNode selectors = note.at("/target/0/selector");
        assertThat(selectors.get(0).get("exact").asString()).isEqualTo("said so");
        assertThat(selectors.get(1).get("start").asInt()).isEqualTo("𠮷野家 said so".codePointCount(0, 5));
    }

    @Test
    void a_reply_is_an_annotation_on_the_note_that_it_answers() throws IOException {
        var report = ExampleReport.report("Talks", "", List.of(ExampleReport.answered("K. Tanaka", "Takaichi.")));
        JsonNode collection = JsonMapper.shared().readTree(written("jsonld", report));
        assertThat(collection.get("total").asInt()).isEqualTo(2);
        JsonNode note = collection.at("/first/items/0");
        JsonNode reply = collection.at("/first/items/1");
        assertThat(reply.get("motivation").asString()).isEqualTo("replying");
        assertThat(reply.get("target").asString()).isEqualTo(note.get("id").asString());
        assertThat(reply.at("/creator/name").asString()).isEqualTo("K. Tanaka");
        assertThat(reply.at("/body/0/value").asString()).isEqualTo("Takaichi.");
    }

    private static String written(String format, Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        Reports.named(format).orElseThrow().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
