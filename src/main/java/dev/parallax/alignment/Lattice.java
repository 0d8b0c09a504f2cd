package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All beads that a band holds, with a score each, and the ways to choose among them.
 *
 * <p>The score of a sequence of beads is the sum of theirs, and its probability is proportional to the exponential of
 * that (a semi-Markov conditional random field; Sarawagi and Cohen, 2004). {@link #best()} is the most probable
 * sequence; {@link #posteriors()} has the probability of each bead, summed over all sequences, by the forward-backward
 * algorithm. Which beads to take is decided by expectation ({@link #mostRight}; Goodman, 1996): the
 * sequence with the most right beads, less a cost for each, not the one that is right as a whole most often, so that the
 * confidence of a bead is its own probability. Cost in time and memory: the band's area times the number of shapes. Limits:
 * beads are weighed one by one, never by their neighbours; within a bead there are no gaps.
 */
final class Lattice {
    private static final float IMPOSSIBLE = Float.NEGATIVE_INFINITY;

    private final Shape[] shapes;
    private final Band band;
    private final float[][] scores;

    private Lattice(Shape[] shapes, Band band, float[][] scores) {
        this.shapes = shapes;
        this.band = band;
        this.scores = scores;
    }

    /** Scores every bead that the band and the pins allow, on all processors. */
    static Lattice of(List<Shape> considered, BeadFeatures features, BeadWeights weights, Band band, Pins pins) {
        Shape[] shapes = considered.toArray(Shape[]::new);
        int longest = Shape.longest(considered);
        float[][] scores = IntStream.range(0, band.rows())
                .parallel()
                .mapToObj(i -> row(i, shapes, longest, features, weights, band, pins))
                .toArray(float[][]::new);
        return new Lattice(shapes, band, scores);
    }

    private static float[] row(
            int i, Shape[] shapes, int longest, BeadFeatures features, BeadWeights weights, Band band, Pins pins) {
        var vector = new double[BeadFeatures.COUNT];
        var scores = new float[band.width(i) * shapes.length];
        Arrays.fill(scores, IMPOSSIBLE);
        int sourceReach = pins.sourceReach(i, longest);
        for (int j = band.low()[i]; j <= band.high()[i]; j++) {
            int targetReach = pins.targetReach(j, longest);
            for (int s = 0; s < shapes.length; s++) {
                int m = shapes[s].m();
                int n = shapes[s].n();
                if (m <= sourceReach
                        && n <= targetReach
                        && band.holds(i - m, j - n)
                        && (m == 0 || n == 0 || pins.allow(i - 1, j - 1))) {
                    features.fill(i, m, j, n, vector);
                    scores[(j - band.low()[i]) * shapes.length + s] = (float) weights.score(vector);
                }
            }
        }
        return scores;
    }

    Lattice tempered(double power) {
        var t = new float[scores.length][];
        for (int i = 0; i < t.length; i++) {
            t[i] = scores[i].clone();
            for (int k = 0; k < t[i].length; k++) {
                t[i][k] *= (float) power;
            }
        }
        return new Lattice(shapes, band, t);
    }

    /** The most probable sequence of beads. */
    List<Bead> best() {
        return best((i, j, s) -> scores[i][(j - band.low()[i]) * shapes.length + s]);
    }

    interface Gain {
        double of(int i, int j, int shape);
    }

    List<Bead> best(Gain gain) {
        var totals = table();
        var steps = new byte[band.rows()][];
        for (int i = 0; i < band.rows(); i++) {
            steps[i] = new byte[totals[i].length];
            for (int j = band.low()[i]; j <= band.high()[i]; j++) {
                int cell = j - band.low()[i];
                totals[i][cell] = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int s = 0; s < shapes.length; s++) {
                    if (scores[i][cell * shapes.length + s] != IMPOSSIBLE) {
                        int from = i - shapes[s].m();
                        double total = totals[from][j - shapes[s].n() - band.low()[from]] + gain.of(i, j, s);
                        if (total > totals[i][cell]) {
                            totals[i][cell] = total;
                            steps[i][cell] = (byte) s;
                        }
                    }
                }
            }
        }
        return walkBack(steps);
    }

    private List<Bead> walkBack(byte[][] steps) {
        var beads = new ArrayList<Bead>();
        int i = band.rows() - 1;
        int j = band.high()[i];
        while (i > 0 || j > 0) {
            Shape shape = shapes[steps[i][j - band.low()[i]]];
            beads.add(new Bead(range(i - shape.m(), i), range(j - shape.n(), j), 0, List.of()));
            i -= shape.m();
            j -= shape.n();
        }
        return beads.reversed();
    }

    /** The probability of each bead, in the order of {@link #scores}. */
    float[][] posteriors() {
        return sums().posteriors();
    }

    private Sums sums() {
        return new Sums(forward(), backward());
    }

    /**
     * The summed probabilities, as logarithms, of all ways to come to each place and from there to the end.
     */
    private final class Sums {
        private final double[][] forward;
        private final double[][] backward;
        private final double all;

        Sums(double[][] forward, double[][] backward) {
            this.forward = forward;
            this.backward = backward;
            all = backward[0][0];
        }

        float[][] posteriors() {
            var posteriors = new float[scores.length][];
            for (int i = 0; i < scores.length; i++) {
                posteriors[i] = new float[scores[i].length];
                for (int at = 0; at < scores[i].length; at++) {
                    if (scores[i][at] != IMPOSSIBLE) {
                        Shape shape = shapes[at % shapes.length];
                        int j = at / shapes.length + band.low()[i];
                        int from = i - shape.m();
                        double before = forward[from][j - shape.n() - band.low()[from]];
                        posteriors[i][at] =
                                (float) Math.exp(before + scores[i][at] + backward[i][at / shapes.length] - all);
                    }
                }
            }
            return posteriors;
        }

        /** The band of all places that at least so much of the probability goes through, and of those of the beads. */
        Band places(double probability, List<Bead> beads) {
            double least = all + Math.log(probability);
            Band path = Band.of(beads, band.rows() - 1);
            return band.narrowed((i, j) ->
                    path.holds(i, j) || forward[i][j - band.low()[i]] + backward[i][j - band.low()[i]] >= least);
        }
    }

    private double[][] forward() {
        var sums = table();
        sums[0][0] = 0;
        var terms = new double[shapes.length];
        for (int i = 0; i < band.rows(); i++) {
            for (int cell = 0; cell < sums[i].length; cell++) {
                if (i == 0 && cell == 0) {
                    continue;
                }
                int count = 0;
                for (int s = 0; s < shapes.length; s++) {
                    float score = scores[i][cell * shapes.length + s];
                    if (score != IMPOSSIBLE) {
                        int from = i - shapes[s].m();
                        int j = cell + band.low()[i] - shapes[s].n();
                        terms[count++] = sums[from][j - band.low()[from]] + score;
                    }
                }
                sums[i][cell] = logSum(terms, count);
            }
        }
        return sums;
    }

    private double[][] backward() {
        var sums = table();
        for (double[] row : sums) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        sums[sums.length - 1][sums[sums.length - 1].length - 1] = 0;
        for (int i = band.rows() - 1; i >= 0; i--) {
            for (int cell = sums[i].length - 1; cell >= 0; cell--) {
                double after = sums[i][cell];
                if (after == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                for (int s = 0; s < shapes.length; s++) {
                    float score = scores[i][cell * shapes.length + s];
                    if (score != IMPOSSIBLE) {
                        int from = i - shapes[s].m();
                        int to = cell + band.low()[i] - shapes[s].n() - band.low()[from];
                        sums[from][to] = logAdd(sums[from][to], after + score);
                    }
                }
            }
        }
        return sums;
    }

    private double[][] table() {
        return IntStream.range(0, band.rows())
                .mapToObj(i -> new double[band.width(i)])
                .toArray(double[][]::new);
    }

    private static double logSum(double[] terms, int count) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            most = Math.max(most, terms[k]);
        }
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double sum = 0;
        for (int k = 0; k < count; k++) {
            if (terms[k] > most - 40) {
                sum += Math.exp(terms[k] - most);
            }
        }
        return most + Math.log(sum);
    }

    private static double logAdd(double a, double b) {
        double most = Math.max(a, b);
        return most == Double.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(Math.min(a, b) - most));
    }

    static List<Integer> range(int from, int to) {
        var range = new ArrayList<Integer>(to - from);
        for (int i = from; i < to; i++) {
            range.add(i);
        }
        return range;
    }

    Band band() {
        return band;
    }

    /**
     * What a lattice says.
     *
     * @param beads of which each has at least the probability that it costs and which together have the most
     * @param places the band of all places that are at least faintly probable
     */
    record Reading(List<Bead> beads, Band places) {}

    /**
     * The beads that together have the most right, for a cost of one each.
     *
     * @param faintly the probability from which a place counts as probable
     */
    Reading mostRight(double cost, double faintly) {
        Sums sums = sums();
        float[][] posteriors = sums.posteriors();
        var sure = new ArrayList<Bead>();
        int i = 0;
        int j = 0;
        for (Bead bead :
                best((row, column, s) -> posteriors[row][(column - band.low()[row]) * shapes.length + s] - cost)) {
            i += bead.source().size();
            j += bead.target().size();
            int shape = Arrays.asList(shapes)
                    .indexOf(new Shape(bead.source().size(), bead.target().size()));
            double posterior = posteriors[i][(j - band.low()[i]) * shapes.length + shape];
            sure.add(new Bead(bead.source(), bead.target(), Math.min(1, posterior), List.of()));
        }
        return new Reading(sure, sums.places(faintly, sure));
    }
}
