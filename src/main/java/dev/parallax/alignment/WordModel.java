package dev.parallax.alignment;

import java.util.List;

/**
 * How words of one text render words of the other, in both directions.
 *
 * <p>Idea: probabilities begin with the seeds and are re-estimated on aligned beads by expectation maximisation of IBM
 * Model 1 (Brown et al., 1993): each word of a bead shares one count among the words of the other side in proportion to
 * their probability of rendering it. Seeds and estimates stay mixed, because a short text teaches little. Cost of an
 * estimate: the product of the two sides' words, summed over the beads.
 */
record WordModel(Translations forward, Translations backward) {
    private static final double SEED_DOUBT = 0.3;
    private static final double SEED_SHARE = 0.5;
    private static final double ESTIMATE_DOUBT = 0.5;
    private static final double SMALLEST = 1e-4;

    /** Nothing is learnt from a bead with more pairs of words: it is no sentence, and time would run away. */
    private static final long MOST_PAIRS = 4_000_000;

    /** How probable any word is to render any other, in terms of its background probability. */
    private static final double FLOOR = 0.05;

    static WordModel of(Translations seeds, Words target) {
        return new WordModel(
                seeds.normalized(SEED_DOUBT),
                seeds.transposed(target.vocabulary()).normalized(SEED_DOUBT));
    }

    /** A model that has learnt from beads what the seeds do not know. */
    WordModel learn(WordModel seeds, Words source, Words target, List<Bead> beads) {
        var twoSided = beads.stream()
                .filter(b -> !b.isNull() && source.count(b.source()) * target.count(b.target()) <= MOST_PAIRS)
                .toList();
        var sources = twoSided.stream().map(b -> words(source, b.source())).toArray(int[][]::new);
        var targets = twoSided.stream().map(b -> words(target, b.target())).toArray(int[][]::new);
        var sure = twoSided.stream().mapToDouble(Bead::confidence).toArray();
        var both = AtOnce.of(
                () -> estimate(forward, seeds.forward, source, sources, target, targets, sure),
                () -> estimate(backward, seeds.backward, target, targets, source, sources, sure));
        return new WordModel(both.first(), both.second());
    }

    private static Translations estimate(
            Translations current,
            Translations seeds,
            Words given,
            int[][] givens,
            Words other,
            int[][] others,
            double[] sure) {
        var shares = new double[givens.length][];
        var row = new double[other.vocabulary()];
        for (int bead = 0; bead < givens.length; bead++) {
            shares[bead] = totals(current, givens[bead], other, others[bead], row);
        }
        var occurrences = Occurrences.of(givens, given.vocabulary());
        var counts = new SparseSum(other.vocabulary());
        var single = new SparseSum(other.vocabulary());
        var most = new double[other.vocabulary()];
        var estimates = new Translations.Builder(given.vocabulary());
        for (int z = 0; z < given.vocabulary(); z++) {
            spread(current, z, 1, row);
            double sum = 0;
            for (int at = occurrences.start(z); at < occurrences.end(z); ) {
                int bead = occurrences.place(at);
                int times = 0;
                while (at < occurrences.end(z) && occurrences.place(at) == bead) {
                    times++;
                    at++;
                }
                for (int k = 0; k < others[bead].length; k++) {
                    int e = others[bead][k];
                    double count = sure[bead] * times * (row[e] + FLOOR * other.background(e)) / shares[bead][k];
                    single.add(e, count);
                    sum += count;
                }
                single.drain((e, count) -> {
                    counts.add(e, count);
                    most[e] = Math.max(most[e], count);
                });
            }
            clear(current, z, row);
            for (int at = seeds.starts()[z]; at < seeds.starts()[z + 1]; at++) {
                counts.touch(seeds.words()[at]);
                row[seeds.words()[at]] = seeds.values()[at];
            }
            double doubt = sum + ESTIMATE_DOUBT;
            counts.drain((e, count) -> {
                double value = SEED_SHARE * row[e] + (1 - SEED_SHARE) * (count - most[e]) / doubt;
                most[e] = 0;
                if (value > SMALLEST) {
                    estimates.add(e, value);
                }
                row[e] = 0;
            });
            estimates.endRow();
        }
        return estimates.build();
    }

    private static double[] totals(Translations current, int[] given, Words other, int[] words, double[] row) {
        for (int z : given) {
            spread(current, z, 1, row);
        }
        var totals = new double[words.length];
        for (int k = 0; k < words.length; k++) {
            totals[k] = row[words[k]] + (given.length + 1) * FLOOR * other.background(words[k]);
        }
        for (int z : given) {
            clear(current, z, row);
        }
        return totals;
    }

    private static void spread(Translations table, int z, double weight, double[] row) {
        for (int at = table.starts()[z]; at < table.starts()[z + 1]; at++) {
            row[table.words()[at]] += weight * table.values()[at];
        }
    }

    private static void clear(Translations table, int z, double[] row) {
        for (int at = table.starts()[z]; at < table.starts()[z + 1]; at++) {
            row[table.words()[at]] = 0;
        }
    }

    private static int[] words(Words text, List<Integer> sentences) {
        var words = new IntList();
        for (int sentence : sentences) {
            for (int word : text.of(sentence)) {
                words.add(word);
            }
        }
        return words.toArray();
    }
}
