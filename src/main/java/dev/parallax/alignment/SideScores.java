package dev.parallax.alignment;

/**
 * How well ranges of sentences of one text ("given") explain single sentences of the other.
 *
 * <p>Three measures, each a sum over the words e of the explained sentence, so that the measure of a bead is a
 * difference of two prefix sums:
 *
 * <ul>
 *   <li>gain: log(1 + c · p(e|range) / p(e)), where p(e|range) is the mean of t(e|z) over the range's words z and p(e) the
 *       background, what a generative model wins by knowing the range;
 *   <li>cover: the information of e, -log p(e), as far as the range's best single word for it goes;
 *   <li>shortfall: how much less the sentence gains than from its best single counterpart in the band.
 * </ul>
 *
 * <p>Cost: the band's area, times the longest range, times the words of a sentence, each an addition and a
 * multiplication; a logarithm for each sentence and range, as a sum of logarithms is that of a product. Source: the translation
 * model is IBM Model 1's (Brown et al., 1993), its gain over the background as in Moore (2002). Limits: a word of the
 * range may explain any number of words, so that repetition looks like support; order within a sentence counts for nothing.
 */
final class SideScores {
    static final int GAIN = 0;
    static final int COVER = 1;
    static final int SHORTFALL = 2;
    static final int MEASURES = 3;
    private static final double ODDS = 0.8;

    private final int[] single;
    private final int[] several;
    private final float[][][] sums;
    private final float[] best;

    /**
     * @param band where single counterparts are compared
     * @param search the part of the band in which ranges are asked for
     */
    SideScores(Words given, Words other, Translations table, Band band, Band search, int longest) {
        this.single = new int[band.rows()];
        this.several = new int[band.rows()];
        this.sums = new float[band.rows()][longest + 1][];
        this.best = new float[other.sentences()];
        var renderings = new Renderings(given, other, table, band, longest);
        for (int i = 0; i < band.rows(); i++) {
            single[i] = Math.max(0, band.low()[i] - longest);
            several[i] = Math.max(0, search.low()[i] - longest);
            int start = other.start(several[i]);
            var explained = new double[other.start(search.high()[i]) - start];
            int words = 0;
            for (int m = 1; m <= Math.min(longest, i); m++) {
                double[] strengths = renderings.of(i - m);
                int from = other.start(renderings.first(i - m));
                words += given.of(i - m).length;
                if (m == 1) {
                    sums[i][1] = measure(strengths, from, words, other, single[i], band.high()[i]);
                    keepBest(sums[i][1], single[i], band.high()[i]);
                }
                add(strengths, start - from, explained);
                if (m > 1) {
                    sums[i][m] = measure(explained, start, words, other, several[i], search.high()[i]);
                }
            }
        }
        for (int i = 0; i < band.rows(); i++) {
            for (int m = 1; m <= Math.min(longest, i); m++) {
                accumulate(sums[i][m], first(i, m));
            }
        }
    }

    /** The first sentence that is measured given so many before a place. */
    private int first(int i, int m) {
        return m == 1 ? single[i] : several[i];
    }

    private static void add(double[] strengths, int from, double[] explained) {
        for (int k = 0; k < explained.length; k++) {
            explained[k] += strengths[from + k];
        }
    }

    /** Gain and cover of each sentence, not yet summed. */
    private static float[] measure(double[] explained, int start, int words, Words other, int from, int to) {
        var measures = new float[MEASURES * (to - from + 1)];
        double factor = ODDS / Math.max(1, words);
        double[] rarities = other.running().rarities();
        double[] informations = other.running().informations();
        for (int j = from; j < to; j++) {
            var gain = new LogProduct();
            double cover = 0;
            for (int at = other.start(j); at < other.start(j + 1); at++) {
                double strength = explained[at - start];
                if (strength > 0) {
                    gain.times(1 + factor * strength * rarities[at]);
                    cover += Math.min(1, strength) * informations[at];
                }
            }
            measures[MEASURES * (j - from + 1) + GAIN] = (float) gain.log();
            measures[MEASURES * (j - from + 1) + COVER] = (float) cover;
        }
        return measures;
    }

    private void keepBest(float[] measures, int from, int to) {
        for (int j = from; j < to; j++) {
            best[j] = Math.max(best[j], measures[MEASURES * (j - from + 1) + GAIN]);
        }
    }

    private void accumulate(float[] measures, int from) {
        for (int j = from; MEASURES * (j - from + 1) < measures.length; j++) {
            int at = MEASURES * (j - from + 1);
            measures[at + SHORTFALL] = Math.max(0, best[j] - measures[at + GAIN]);
            for (int measure = 0; measure < MEASURES; measure++) {
                measures[at + measure] += measures[at - MEASURES + measure];
            }
        }
    }

    /** A measure of the sentences from {@code from} to {@code to} given the {@code m} sentences before {@code i}. */
    double of(int measure, int i, int m, int from, int to) {
        float[] row = sums[i][m];
        int first = first(i, m);
        return row[MEASURES * (to - first) + measure] - row[MEASURES * (from - first) + measure];
    }

    /** The gain of a sentence from its best single counterpart in the band. */
    double best(int sentence) {
        return best[sentence];
    }
}
