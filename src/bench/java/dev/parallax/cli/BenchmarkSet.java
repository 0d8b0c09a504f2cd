package dev.parallax.cli;

import dev.parallax.alignment.Sentences;
import dev.parallax.dossier.DossierFolder;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts with reference beads.
 *
 * @param pairs the two texts of each document
 */
record BenchmarkSet(List<Pair> pairs) {
    /** The dossiers of the repository: the paragraphs of original and translation, and the rows that a person expects. */
    static final String DOSSIERS = "dossiers";

    private static final Pattern NAME = Pattern.compile("(.+)=(\\p{Alpha}+)-(\\p{Alpha}+)");

    private static final List<String> FOLDERS = List.of("sample-texts", "src/test/resources/dossiers");

    /** One document. */
    record Pair(Sentences source, Sentences target, List<GoldBead> gold) {}

    /**
     * Reads {@link #DOSSIERS}, or a set from a folder.
     *
     * @param name "dossiers", or a folder as {@code evaluate alignment} takes it and its languages: {@code eval/magazine=en-zh}
     */
    static BenchmarkSet of(String name) {
        try {
            return new BenchmarkSet(name.equals(DOSSIERS) ? dossiers() : folder(name));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + name, e);
        }
    }

    int sourceSentences() {
        return pairs.stream().mapToInt(p -> p.source.size()).sum();
    }

    int targetSentences() {
        return pairs.stream().mapToInt(p -> p.target.size()).sum();
    }

    private static List<Pair> folder(String name) throws IOException {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not FOLDER=SOURCE-TARGET: " + name);
        }
        var folder = Path.of(parts.group(1));
        var pairs = new ArrayList<Pair>();
        for (Path source : sorted(folder.resolve("src"))) {
            String file = source.getFileName().toString();
            pairs.add(new Pair(
                    Sentences.of(Language.of(parts.group(2)), TextFiles.lines(source)),
                    Sentences.of(
                            Language.of(parts.group(3)),
                            TextFiles.lines(folder.resolve("tgt").resolve(file))),
                    GoldBead.read(folder.resolve("gold").resolve(file + ".align"))));
        }
        return pairs;
    }

    private static List<Pair> dossiers() throws IOException {
        var pairs = new ArrayList<Pair>();
        for (String folder : FOLDERS) {
            for (Path dossier : sorted(Path.of(folder))) {
                pairs.add(dossier(dossier));
            }
        }
        return pairs;
    }

    private static Pair dossier(Path folder) {
        var texts = DossierFolder.read(folder).texts();
        var original = first(texts, Role.ORIGINAL);
        var translation = first(texts, Role.TRANSLATION);
        var rows = new JsonMapper().readTree(folder.resolve("expected.json")).get("rows");
        return new Pair(paragraphs(original), paragraphs(translation), beads(rows, original, translation));
    }

    private static Text first(List<Text> texts, Role role) {
        return texts.stream()
                .filter(t -> t.article().role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static Sentences paragraphs(Text text) {
        return Sentences.of(
                text.language(),
                text.paragraphs().stream().map(p -> p.content()).toList());
    }

    /** A bead for each row; a paragraph that no row has stands alone. */
    private static List<GoldBead> beads(JsonNode rows, Text original, Text translation) {
        var beads = new ArrayList<GoldBead>();
        for (JsonNode row : rows) {
            var paragraphs = row.get("paragraphs");
            var bead =
                    new GoldBead(numbers(paragraphs.path(original.id())), numbers(paragraphs.path(translation.id())));
            if (!bead.source().isEmpty() || !bead.target().isEmpty()) {
                beads.add(bead);
            }
        }
        Set<Integer> ofOriginal = new HashSet<>();
        Set<Integer> ofTranslation = new HashSet<>();
        beads.forEach(bead -> {
            ofOriginal.addAll(bead.source());
            ofTranslation.addAll(bead.target());
        });
        missing(original, ofOriginal).forEach(p -> beads.add(new GoldBead(List.of(p), List.of())));
        missing(translation, ofTranslation).forEach(p -> beads.add(new GoldBead(List.of(), List.of(p))));
        return beads;
    }

    private static List<Integer> numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    private static List<Integer> missing(Text text, Set<Integer> paragraphs) {
        return IntStream.range(0, text.paragraphs().size())
                .filter(p -> !paragraphs.contains(p))
                .boxed()
                .toList();
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
