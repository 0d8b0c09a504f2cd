package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best sequence of beads by dynamic programming over the places of a band.
 *
 * <p>The score of a bead is the mean of what its sides explain of each other, less a cost for unequal lengths (Gale and
 * Church, 1993) and for each sentence beyond one to one; a sentence without counterpart costs by its words. Cost: the
 * band's area times the number of bead shapes, plus that of {@link SideScores}.
 */
final class BeadSearch {
    static final int LONGEST = 8;
    private static final double EXTRA_SENTENCE = 1.7;
    private static final double NULL = 3;
    private static final double NULL_WORD = 0.1;
    private static final double LENGTH_CAP = 5;
    private static final double LENGTH_VARIANCE = 6.8;

    private final Words source;
    private final Words target;
    private final Band band;
    private final Pins pins;
    private final SideScores ofTarget;
    private final SideScores ofSource;
    private final double[] sourceLengths;
    private final double[] targetLengths;
    private final double ratio;

    BeadSearch(Words source, Words target, WordModel model, Band band, Pins pins) {
        this.source = source;
        this.target = target;
        this.band = band;
        this.pins = pins;
        this.ofTarget = new SideScores(source, target, model.forward(), band, LONGEST);
        this.ofSource = new SideScores(target, source, model.backward(), band.transposed(), LONGEST);
        this.sourceLengths = prefixSums(source);
        this.targetLengths = prefixSums(target);
        this.ratio = (targetLengths[target.sentences()] + 100) / (sourceLengths[source.sentences()] + 100);
    }

    private static double[] prefixSums(Words text) {
        var sums = new double[text.sentences() + 1];
        for (int i = 0; i < text.sentences(); i++) {
            sums[i + 1] = sums[i] + text.length(i);
        }
        return sums;
    }

    /** The beads from the beginning to the end of both texts, in order. */
    List<Bead> best() {
        var scores = new double[band.rows()][];
        var steps = new byte[band.rows()][];
        for (int i = 0; i < band.rows(); i++) {
            int width = band.high()[i] - band.low()[i] + 1;
            scores[i] = new double[width];
            steps[i] = new byte[width];
            for (int j = band.low()[i]; j <= band.high()[i]; j++) {
                extend(i, j, scores, steps);
            }
            if (i > LONGEST) {
                scores[i - LONGEST - 1] = new double[0];
            }
        }
        var beads = new ArrayList<Bead>();
        int i = source.sentences();
        int j = target.sentences();
        while (i > 0 || j > 0) {
            int step = steps[i][j - band.low()[i]] & 0xFF;
            int m = step >> 4;
            int n = step & 15;
            beads.add(new Bead(range(i - m, i), range(j - n, j), 0, List.of()));
            i -= m;
            j -= n;
        }
        return beads.reversed();
    }

    private void extend(int i, int j, double[][] scores, byte[][] steps) {
        double best = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        int step = 0;
        int longestSource = pins.sourceReach(i, LONGEST);
        int longestTarget = pins.targetReach(j, LONGEST);
        for (int m = 0; m <= longestSource; m++) {
            int most = Math.min(longestTarget, m == 0 ? 1 : m == 1 ? LONGEST : LONGEST + 1 - m);
            for (int n = m == 0 ? 1 : 0; n <= most; n++) {
                if (n == 0 && m > 1 || !band.holds(i - m, j - n) || m > 0 && n > 0 && !pins.allow(i - 1, j - 1)) {
                    continue;
                }
                double score = scores[i - m][j - n - band.low()[i - m]] + score(i, m, j, n);
                if (score > best) {
                    best = score;
                    step = m << 4 | n;
                }
            }
        }
        scores[i][j - band.low()[i]] = best;
        steps[i][j - band.low()[i]] = (byte) step;
    }

    private double score(int i, int m, int j, int n) {
        if (m == 0) {
            return -NULL - NULL_WORD * target.of(j - 1).length;
        }
        if (n == 0) {
            return -NULL - NULL_WORD * source.of(i - 1).length;
        }
        double words = ofTarget.of(i, m, j - n, j) + ofSource.of(j, n, i - m, i);
        return words / 2 - length(i, m, j, n) - EXTRA_SENTENCE * (m + n - 2);
    }

    private double length(int i, int m, int j, int n) {
        double expected = ratio * (sourceLengths[i] - sourceLengths[i - m]);
        double found = targetLengths[j] - targetLengths[j - n];
        double difference = expected - found;
        return Math.min(LENGTH_CAP, difference * difference / (2 * LENGTH_VARIANCE * (expected + found + 1) / 2));
    }

    static List<Integer> range(int from, int to) {
        var range = new ArrayList<Integer>(to - from);
        for (int i = from; i < to; i++) {
            range.add(i);
        }
        return range;
    }
}
