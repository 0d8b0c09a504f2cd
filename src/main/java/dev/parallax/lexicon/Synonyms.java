package dev.parallax.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * English words that stand for the same in dictionaries, by stem, and how surely.
 *
 * <p>A dictionary words a meaning in one way and a translator in another: 害怕 is "to be afraid; to be scared", and the
 * text has "frightened". Which words meet in the glosses of one headword was learnt from whole dictionaries by {@code
 * SynonymTraining} (among the tests). Limits: no context; a word of many senses lends all of them a little.
 */
final class Synonyms {
    /** How surely a synonym stands for a stem, for what the dictionaries' counts say; of .5 to 5 the best on the tuning sets. */
    private static final double SHARE = 3;

    private Synonyms() {}

    /** The same stems, and the synonyms of each at a discount. */
    static Map<String, Double> widened(Map<String, Double> stems) {
        var widened = new HashMap<>(stems);
        stems.forEach((stem, sure) -> Table.SYNONYMS
                .getOrDefault(stem, Map.of())
                .forEach((other, alike) -> widened.merge(other, SHARE * alike * sure, Double::sum)));
        return widened;
    }

    private static final class Table {
        static final Map<String, Map<String, Double>> SYNONYMS = StemTable.read("synonyms.tsv");
    }
}
