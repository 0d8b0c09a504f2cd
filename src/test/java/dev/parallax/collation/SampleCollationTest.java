package dev.parallax.collation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.PassageMatcher;
import dev.parallax.difference.Differences;
import dev.parallax.dossier.DossierFolder;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The collation of each dossier against the rows that a person expects of it. */
class SampleCollationTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "sample-texts/koizumi-hegseth, 0.95, 0.85",
        "sample-texts/tomine-ferry, 0.90, 0.80",
        "src/test/resources/dossiers/e-bike-tariff, 0.90, 0.80",
        "src/test/resources/dossiers/reservoir-discharge, 0.90, 0.80"
    })
    void rows_and_coverage_agree_with_what_a_person_expects(Path folder, double rows, double coverage) {
        assertAgrees(Collator.standard(), folder, rows, coverage);
    }

    @ParameterizedTest
    @CsvSource({
        "sample-texts/koizumi-hegseth, 0.95, 0.85",
        "sample-texts/tomine-ferry, 0.90, 0.80",
        "src/test/resources/dossiers/e-bike-tariff, 0.90, 0.80",
        "src/test/resources/dossiers/reservoir-discharge, 0.90, 0.80"
    })
    void without_the_sentence_model_they_agree_almost_as_well(Path folder, double rows, double coverage) {
        var lexical = new Collator(new Engines(Aligner.standard(), PassageMatcher.lexical(), Differences.standard()));
        assertAgrees(lexical, folder, rows, coverage);
    }

    private static void assertAgrees(Collator collator, Path folder, double rows, double coverage) {
        var texts = DossierFolder.read(folder).texts();
        var expected = JSON.readTree(folder.resolve("expected.json")).get("rows");
        var collation = collator.collate(texts, List.of(), null);

        int right = 0;
        int all = 0;
        var wrong = new ArrayList<String>();
        for (Text translation : texts) {
            if (translation.article().role() != Role.TRANSLATION) {
                continue;
            }
            for (int p = 0; p < texts.getFirst().paragraphs().size(); p++) {
                var want = expectedBeside(expected, "original", p, translation.id());
                var have = foundBeside(collation, "original", p, translation.id());
                all++;
                if (want.equals(have)) {
                    right++;
                } else {
                    wrong.add("original " + p + ", " + translation.id() + " " + want + ", found " + have);
                }
            }
        }
        int passagesRight = 0;
        int passages = 0;
        for (Text text : texts) {
            if (text.article().role() != Role.COVERAGE) {
                continue;
            }
            for (int p = 0; p < text.paragraphs().size(); p++) {
                var want = expectedBeside(expected, text.id(), p, "original");
                var have = foundBeside(collation, text.id(), p, "original");
                passages++;
                if (want.isEmpty() && have.isEmpty() || have.stream().anyMatch(want::contains)) {
                    passagesRight++;
                } else {
                    wrong.add(text.id() + " " + p + ", original " + want + ", found " + have);
                }
            }
        }
        System.out.printf(
                "%s: rows %d of %d, coverage %d of %d%n%s%n",
                folder.getFileName(), right, all, passagesRight, passages, String.join("\n", wrong));
        assertThat((double) right / all).as("rows: %s", wrong).isGreaterThanOrEqualTo(rows);
        assertThat((double) passagesRight / passages).as("coverage: %s", wrong).isGreaterThanOrEqualTo(coverage);
    }

    private static Set<Integer> expectedBeside(JsonNode rows, String textId, int paragraph, String otherId) {
        Set<Integer> beside = new TreeSet<>();
        for (JsonNode row : rows) {
            var paragraphs = row.get("paragraphs");
            boolean here = false;
            for (JsonNode p : paragraphs.path(textId)) {
                here |= p.asInt() == paragraph;
            }
            if (here) {
                paragraphs.path(otherId).forEach(p -> beside.add(p.asInt()));
            }
        }
        return beside;
    }

    private static Set<Integer> foundBeside(Collation collation, String textId, int paragraph, String otherId) {
        Set<Integer> beside = new TreeSet<>();
        for (Row row : collation.rows()) {
            if (row.cell(textId).passages().stream().anyMatch(p -> p.paragraph() == paragraph)) {
                row.cell(otherId).passages().forEach(p -> beside.add(p.paragraph()));
            }
        }
        return beside;
    }
}
