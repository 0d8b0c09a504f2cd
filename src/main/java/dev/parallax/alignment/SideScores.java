package dev.parallax.alignment;

/**
 * How well ranges of sentences of one text ("given") explain single sentences of the other.
 *
 * <p>The score of a sentence is the sum over its words e of log(λ + (1-λ) p(e|range) / p(e)), where p(e|range) is the
 * mean of t(e|z) over the range's words z and p(e) the background. It adds up over sentences, so that the score of any
 * bead is a difference of two prefix sums. Cost: the band's area, times the longest range, times the words of a sentence.
 */
final class SideScores {
    static final double UNEXPLAINED = 0.7;
    private static final double LOG_UNEXPLAINED = Math.log(UNEXPLAINED);

    private final int longest;
    private final int[] first;
    private final float[][][] sums;

    SideScores(Words given, Words other, Translations table, Band band, int longest) {
        this.longest = longest;
        this.first = new int[band.rows()];
        this.sums = new float[band.rows()][longest + 1][];
        var row = new SparseSum(other.vocabulary());
        for (int i = 0; i < band.rows(); i++) {
            first[i] = Math.max(0, band.low()[i] - longest);
            int words = 0;
            for (int m = 1; m <= Math.min(longest, i); m++) {
                for (int z : given.of(i - m)) {
                    words++;
                    for (int at = table.starts()[z]; at < table.starts()[z + 1]; at++) {
                        row.add(table.words()[at], table.values()[at]);
                    }
                }
                sums[i][m] = prefixSums(row, words, other, first[i], band.high()[i]);
            }
            row.clear();
        }
    }

    private static float[] prefixSums(SparseSum row, int words, Words other, int from, int to) {
        var sums = new float[to - from + 1];
        double factor = (1 - UNEXPLAINED) / UNEXPLAINED / Math.max(1, words);
        double sum = 0;
        for (int j = from; j < to; j++) {
            int[] sentence = other.of(j);
            sum += sentence.length * LOG_UNEXPLAINED;
            for (int e : sentence) {
                double explained = row.get(e);
                if (explained > 0) {
                    sum += Math.log1p(factor * explained / other.background(e));
                }
            }
            sums[j - from + 1] = (float) sum;
        }
        return sums;
    }

    /** The score of the sentences from {@code from} to {@code to} given the {@code m} sentences before {@code i}. */
    double of(int i, int m, int from, int to) {
        float[] row = sums[i][m];
        return row[to - first[i]] - row[from - first[i]];
    }
}
