package dev.parallax.alignment;

import java.util.Arrays;

/**
 * Probabilities t(e|z) of the words e of one text given a word z of the other, kept by z; what is not kept is 0.
 *
 * @param starts where each z begins in the other two arrays, and one more
 * @param words the words e
 * @param values t(e|z)
 */
record Translations(int[] starts, int[] words, double[] values) {
    int rows() {
        return starts.length - 1;
    }

    /** t(e|z). Cost: linear in the renderings of z. */
    double value(int row, int word) {
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            if (words[at] == word) {
                return values[at];
            }
        }
        return 0;
    }

    /** The same pairs kept by e. */
    Translations transposed(int columns) {
        var counts = new int[columns + 1];
        for (int word : words) {
            counts[word + 1]++;
        }
        for (int i = 0; i < columns; i++) {
            counts[i + 1] += counts[i];
        }
        var next = counts.clone();
        var rows = new int[words.length];
        var flipped = new double[words.length];
        for (int row = 0; row < rows(); row++) {
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                int to = next[words[at]]++;
                rows[to] = row;
                flipped[to] = values[at];
            }
        }
        return new Translations(counts, rows, flipped);
    }

    /** Each row divided by its sum plus {@code doubt}. */
    Translations normalized(double doubt) {
        var scaled = values.clone();
        for (int row = 0; row < rows(); row++) {
            double sum = doubt;
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                sum += values[at];
            }
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                scaled[at] /= sum;
            }
        }
        return new Translations(starts, words, scaled);
    }

    /** Gathers rows one after the other. */
    static final class Builder {
        private final int[] starts;
        private int[] words = new int[1024];
        private double[] values = new double[1024];
        private int size;
        private int row;

        Builder(int rows) {
            starts = new int[rows + 1];
        }

        void add(int word, double value) {
            if (size == words.length) {
                words = Arrays.copyOf(words, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            words[size] = word;
            values[size++] = value;
        }

        void endRow() {
            starts[++row] = size;
        }

        Translations build() {
            return new Translations(starts, Arrays.copyOf(words, size), Arrays.copyOf(values, size));
        }
    }
}
