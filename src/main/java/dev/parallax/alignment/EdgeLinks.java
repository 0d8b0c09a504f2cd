package dev.parallax.alignment;

/**
 * What speaks for and against ending a bead at a place: whether the sentences beside it are rendered by the words that
 * stand nearest on their side of the place, or by the nearest on the other side.
 *
 * <p>Idea: translations keep the order of what they say. So the sentence before a boundary renders the end of the
 * sentence before it in the other text, and the sentence behind it the beginning of the one behind; each word counts less
 * the farther it stands from the place. {@link CrossLinks} takes whole sentences, which tells little of long ones that
 * have several counterparts. Cost: the band's area times the words of a sentence.
 */
final class EdgeLinks {
    private static final double ODDS = 0.8;

    /** A word so many words farther from the place counts less by the factor e; of 4, 8 and 16 the best. */
    private static final double REACH = 4;

    private final int[] low;
    private final float[][] within;
    private final float[][] across;

    EdgeLinks(Words given, Words other, Translations table, Band band) {
        low = band.low();
        within = new float[band.rows()][];
        across = new float[band.rows()][];
        var row = new double[other.vocabulary()];
        for (int i = 0; i < band.rows(); i++) {
            int width = band.width(i);
            within[i] = new float[width];
            across[i] = new float[width];
            if (i == 0 || i == band.rows() - 1) {
                continue;
            }
            int first = Math.max(0, band.low()[i] - 1);
            int start = other.start(first);
            int end = other.start(Math.min(other.sentences(), band.high()[i] + 1));
            double[] before = odds(given.of(i - 1), true, table, other, row, start, end);
            double[] after = odds(given.of(i), false, table, other, row, start, end);
            for (int cell = 0; cell < width; cell++) {
                int j = band.low()[i] + cell;
                double good = 0;
                double bad = 0;
                if (j > 0) {
                    good += excess(other, j - 1, before, after, start);
                    bad += excess(other, j - 1, after, before, start);
                }
                if (j < other.sentences()) {
                    good += excess(other, j, after, before, start);
                    bad += excess(other, j, before, after, start);
                }
                within[i][cell] = (float) good;
                across[i][cell] = (float) bad;
            }
        }
    }

    /** How much likelier each of the other text's words is beside a sentence whose last (or first) words count most. */
    private static double[] odds(
            int[] words, boolean lastCount, Translations table, Words other, double[] row, int start, int end) {
        double sum = 0;
        for (int k = 0; k < words.length; k++) {
            double weight = Math.exp(-(lastCount ? words.length - 1 - k : k) / REACH);
            sum += weight;
            for (int at = table.starts()[words[k]]; at < table.starts()[words[k] + 1]; at++) {
                row[table.words()[at]] += weight * table.values()[at];
            }
        }
        var odds = new double[end - start];
        for (int k = 0; k < odds.length; k++) {
            odds[k] = ODDS
                    / Math.max(1, sum)
                    * row[other.running().words()[start + k]]
                    * other.running().rarities()[start + k];
        }
        for (int word : words) {
            for (int at = table.starts()[word]; at < table.starts()[word + 1]; at++) {
                row[table.words()[at]] = 0;
            }
        }
        return odds;
    }

    private static double excess(Words other, int sentence, double[] more, double[] less, int start) {
        var excess = new LogProduct();
        for (int at = other.start(sentence) - start; at < other.start(sentence + 1) - start; at++) {
            if (more[at] > less[at]) {
                excess.times((1 + more[at]) / (1 + less[at]));
            }
        }
        return excess.log();
    }

    /** How much better the sentences beside a place are rendered on their side of it, in nats. */
    double within(int i, int j) {
        return within[i][j - low[i]];
    }

    /** How much better they are rendered on the other side, in nats. */
    double across(int i, int j) {
        return across[i][j - low[i]];
    }
}
