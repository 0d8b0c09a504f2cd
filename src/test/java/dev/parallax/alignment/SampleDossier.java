package dev.parallax.alignment;

import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dossier of our own writing with the rows that are expected of it. */
record SampleDossier(String name, Map<String, Text> texts, List<Map<String, List<Integer>>> rows) {
    static final List<String> ALL = List.of(
            "sample-texts/koizumi-hegseth",
            "sample-texts/tomine-ferry",
            "src/test/resources/dossiers/e-bike-tariff",
            "src/test/resources/dossiers/reservoir-discharge");

    /** That a paragraph of one text says the same as a paragraph of another. */
    record Pair(int base, int coverage) {}

    static SampleDossier read(String folder) {
        var path = Path.of(folder);
        var texts = new LinkedHashMap<String, Text>();
        for (JsonNode text : json(path.resolve("dossier.json")).get("texts")) {
            texts.put(text.get("id").asString(), text(path, text));
        }
        var rows = new ArrayList<Map<String, List<Integer>>>();
        for (JsonNode row : json(path.resolve("expected.json")).get("rows")) {
            var cells = new LinkedHashMap<String, List<Integer>>();
            row.get("paragraphs").forEachEntry((id, paragraphs) -> cells.put(id, numbers(paragraphs)));
            rows.add(cells);
        }
        return new SampleDossier(path.getFileName().toString(), texts, rows);
    }

    Text text(String id) {
        return texts.get(id);
    }

    List<Text> coverage(Language language) {
        return texts.values().stream()
                .filter(t -> t.article().role() == Role.COVERAGE && t.language().sameAs(language))
                .toList();
    }

    Set<Pair> expected(String base, String coverage) {
        var pairs = new HashSet<Pair>();
        for (var row : rows) {
            for (int ours : row.getOrDefault(base, List.of())) {
                for (int theirs : row.getOrDefault(coverage, List.of())) {
                    pairs.add(new Pair(ours, theirs));
                }
            }
        }
        return pairs;
    }

    private static Text text(Path folder, JsonNode described) {
        var paragraphs = new ArrayList<Paragraph>();
        for (String block :
                string(folder.resolve(described.get("file").asString())).strip().split("\\n\\s*\\n")) {
            boolean headline = block.startsWith("# ");
            paragraphs.add(new Paragraph(
                    headline ? ParagraphKind.HEADLINE : ParagraphKind.BODY,
                    (headline ? block.substring(2) : block).replace('\n', ' ')));
        }
        var language = Language.of(described.get("language").asString());
        var role = Role.valueOf(described.get("role").asString());
        var article = new Article(role, "", language, "", "", null, "");
        return new Text(described.get("id").asString(), article, paragraphs);
    }

    private static List<Integer> numbers(JsonNode array) {
        var numbers = new ArrayList<Integer>();
        array.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    private static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(string(file));
    }

    private static String string(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
