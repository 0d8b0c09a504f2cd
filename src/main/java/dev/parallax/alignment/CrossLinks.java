package dev.parallax.alignment;

/**
 * What speaks against ending a bead at a place: words of a sentence beside the place that are better explained by the
 * sentence beyond it than by the one beside them.
 *
 * <p>Where a sentence is partly rendered by its counterpart's neighbour, all belong in one bead though each pair alone
 * looks right; only a link across the place shows it. Cost: the band's area times the words of a sentence.
 * Limits: it sees one sentence on either side of the place, and a word that both render says nothing.
 */
final class CrossLinks {
    private static final double ODDS = 0.8;

    private final int[] low;
    private final float[][] excess;

    CrossLinks(Words given, Words other, Translations table, Band band) {
        low = band.low();
        excess = new float[band.rows()][];
        var renderings = new Renderings(given, other, table, band, 1);
        for (int i = 0; i < band.rows(); i++) {
            int width = band.high()[i] - band.low()[i] + 1;
            excess[i] = new float[width];
            if (i == 0 || i == band.rows() - 1) {
                continue;
            }
            var before = new Neighbour(given, i - 1, renderings);
            var after = new Neighbour(given, i, renderings);
            for (int cell = 0; cell < width; cell++) {
                int j = band.low()[i] + cell;
                double sum = 0;
                if (j > 0) {
                    sum += excess(other, j - 1, after, before);
                }
                if (j < other.sentences()) {
                    sum += excess(other, j, before, after);
                }
                excess[i][cell] = (float) sum;
            }
        }
    }

    /** A sentence beside a place: how strongly its words render those of the other text, and its share for each of its words. */
    private record Neighbour(double[] strengths, int first, double share) {
        Neighbour(Words given, int sentence, Renderings renderings) {
            this(renderings.of(sentence), renderings.first(sentence), ODDS / Math.max(1, given.of(sentence).length));
        }
    }

    private static double excess(Words other, int sentence, Neighbour beyond, Neighbour beside) {
        var excess = new LogProduct();
        double[] rarities = other.running().rarities();
        int far = -other.start(beyond.first);
        int near = -other.start(beside.first);
        for (int at = other.start(sentence); at < other.start(sentence + 1); at++) {
            double odds = beyond.share * beyond.strengths[far + at];
            double nearer = beside.share * beside.strengths[near + at];
            if (odds > nearer) {
                excess.times((1 + odds * rarities[at]) / (1 + nearer * rarities[at]));
            }
        }
        return excess.log();
    }

    double at(int i, int j) {
        return excess[i][j - low[i]];
    }
}
