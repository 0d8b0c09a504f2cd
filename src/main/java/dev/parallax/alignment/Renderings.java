package dev.parallax.alignment;

import java.util.Arrays;

/**
 * How strongly each sentence of one text ("given") renders the words of the other text that stand near it in a band: for
 * a word e the sum of t(e|z) over the words z of the sentence.
 *
 * <p>Idea: a range of sentences renders a word as strongly as its members together. So each sentence is looked up once,
 * its strengths lie in the order of the other text's words, and whoever needs a range adds arrays. Only the last few
 * sentences are kept. Cost of a sentence: the renderings of its words, and the words of its window.
 */
final class Renderings {
    private final Words given;
    private final Words other;
    private final Translations table;
    private final Band band;
    private final int reach;
    private final double[] row;
    private final double[][] kept;
    private final int[] keptSentences;

    /** @param reach how many places behind a sentence its renderings are still asked for, and sentences beside the band */
    Renderings(Words given, Words other, Translations table, Band band, int reach) {
        this.given = given;
        this.other = other;
        this.table = table;
        this.band = band;
        this.reach = reach;
        row = new double[other.vocabulary()];
        kept = new double[reach + 1][];
        keptSentences = new int[reach + 1];
        Arrays.fill(keptSentences, -1);
    }

    /** The first sentence of the other text in the window of a given sentence. */
    int first(int sentence) {
        return Math.max(0, band.low()[sentence] - reach);
    }

    private int end(int sentence) {
        int last = band.high()[Math.min(sentence + reach, band.rows() - 1)];
        return Math.min(other.sentences(), last + 1);
    }

    /** The strengths by the other text's words in order, from the first word of {@link #first} on. */
    double[] of(int sentence) {
        int slot = sentence % kept.length;
        if (keptSentences[slot] != sentence) {
            kept[slot] = find(sentence);
            keptSentences[slot] = sentence;
        }
        return kept[slot];
    }

    private double[] find(int sentence) {
        for (int z : given.of(sentence)) {
            for (int at = table.starts()[z]; at < table.starts()[z + 1]; at++) {
                row[table.words()[at]] += table.values()[at];
            }
        }
        int start = other.start(first(sentence));
        var strengths = new double[other.start(end(sentence)) - start];
        int[] words = other.running().words();
        for (int k = 0; k < strengths.length; k++) {
            strengths[k] = row[words[start + k]];
        }
        for (int z : given.of(sentence)) {
            for (int at = table.starts()[z]; at < table.starts()[z + 1]; at++) {
                row[table.words()[at]] = 0;
            }
        }
        return strengths;
    }
}
