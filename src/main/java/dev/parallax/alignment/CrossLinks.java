package dev.parallax.alignment;

/**
 * What speaks against ending a bead at a place: words of a sentence beside the place that are better explained by the
 * sentence beyond it than by the one beside them.
 *
 * <p>Where a sentence is partly rendered by its counterpart's neighbour, all belong in one bead though each pair alone
 * looks right; only a link across the place shows it. Cost: the band's area times the words of a sentence.
 */
final class CrossLinks {
    private static final double ODDS = 0.8;

    private final int[] low;
    private final float[][] excess;

    CrossLinks(Words given, Words other, Translations table, Band band) {
        low = band.low();
        excess = new float[band.rows()][];
        var before = new SparseSum(other.vocabulary());
        var after = new SparseSum(other.vocabulary());
        for (int i = 0; i < band.rows(); i++) {
            int width = band.high()[i] - band.low()[i] + 1;
            excess[i] = new float[width];
            if (i == 0 || i == band.rows() - 1) {
                continue;
            }
            spread(given.of(i - 1), table, before);
            spread(given.of(i), table, after);
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
            before.clear();
            after.clear();
        }
    }

    private static void spread(int[] sentence, Translations table, SparseSum row) {
        double share = 1.0 / Math.max(1, sentence.length);
        for (int z : sentence) {
            for (int at = table.starts()[z]; at < table.starts()[z + 1]; at++) {
                row.add(table.words()[at], share * table.values()[at]);
            }
        }
    }

    private static double excess(Words other, int sentence, SparseSum beyond, SparseSum beside) {
        double sum = 0;
        for (int e : other.of(sentence)) {
            double far = beyond.get(e);
            if (far > 0) {
                double near = beside.get(e);
                double factor = ODDS / other.background(e);
                sum += Math.max(0, Math.log1p(factor * far) - Math.log1p(factor * near));
            }
        }
        return sum;
    }

    double at(int i, int j) {
        return excess[i][j - low[i]];
    }
}
