package dev.parallax.alignment;

import dev.parallax.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Learns the weights of {@link Feature} from hand-aligned texts.
 *
 * <p>Maximum conditional likelihood of the reference beads, and at the same time most right beads by expectation (minimum
 * risk; Smith and Eisner, 2006), by Adam (Kingma and Ba, 2015) with an L2 penalty, on the
 * beads that the aligner with its present weights finds at least faintly possible; run it again after it moved far.
 * References with gaps or crossings are merged to the smallest beads without. Arguments: {@code DIR=SOURCE-TARGET=WEIGHT}
 * for each tuning set, such as {@code eval/mac-dev=zh-en=1.5}; it prints a weight for each feature. With
 * {@code --hold-out} before them it prints, for each set, strict F1 with weights learnt on the others.
 */
final class WeightLearner {
    private static final int ROUNDS = 2;
    private static final int EPOCHS = 120;
    private static final double RATE = 0.15;
    private static final double PENALTY = 0.4;
    private static final double FAINTLY = 3e-4;
    private static final double TEMPER = 0.3;
    private static final int LARGEST = 8;
    private static final int FOLDS = 3;

    /** How much a bead more that is right by expectation counts, in nats of likelihood. */
    private static final double REWARD = 5;

    /** What any bead costs of that: half the F1, so that the reward rises with F1. */
    private static final double PRICE = 0.45;

    private WeightLearner() {}

    private record Example(
            Path set, String text, Sentences source, Sentences target, Set<List<Integer>> reference, double weight) {}

    /** The possible beads of one example, in the order of their ends. */
    private record Candidates(
            Example example,
            int rows,
            int columns,
            List<int[]> beads,
            List<double[]> features,
            boolean[] right,
            double weight) {
        double reward(int bead) {
            return (right[bead] ? 1 : 0) - PRICE;
        }
    }

    public static void main(String[] arguments) throws IOException {
        boolean option = arguments[0].startsWith("--");
        List<String> sets = Arrays.asList(arguments).subList(option ? 1 : 0, arguments.length);
        var examples = new ArrayList<Example>();
        for (String set : sets) {
            String[] parts = set.split("=");
            String[] languages = parts[1].split("-");
            examples.addAll(read(
                    Path.of(parts[0]),
                    Language.of(languages[0]),
                    Language.of(languages[1]),
                    Double.parseDouble(parts[2])));
        }
        if (option) {
            var candidates = candidates(examples, Feature.weights());
            if (arguments[0].equals("--hold-out")) {
                holdOut(sets, candidates);
            } else {
                crossValidate(sets, examples, candidates);
            }
            return;
        }
        double[] weights = Feature.weights();
        for (int round = 0; round < ROUNDS; round++) {
            weights = learn(candidates(examples, weights), weights);
        }
        for (Feature feature : Feature.values()) {
            System.out.printf(Locale.ROOT, "%s(%.3f)%n", feature, weights[feature.ordinal()]);
        }
    }

    private static List<Candidates> candidates(List<Example> examples, double[] weights) {
        var current = new BeadWeights(weights.clone());
        return examples.parallelStream()
                .flatMap(example -> candidates(example, current).stream())
                .toList();
    }

    /** For each set, the F1 that weights reach on it which were learnt, from nothing, on the others. */
    private static void holdOut(List<String> sets, List<Candidates> candidates) throws IOException {
        for (String set : sets) {
            String[] parts = set.split("=");
            var others = candidates.stream()
                    .filter(c -> !c.example.set.equals(Path.of(parts[0])))
                    .toList();
            var weights = new BeadWeights(learn(others, handSet()));
            AlignmentErrors.report(weights, parts[0] + "=" + parts[1]);
        }
    }

    /** For each set, the F1 on each third of its texts that weights reach which were learnt on the other thirds of all sets. */
    private static void crossValidate(List<String> sets, List<Example> examples, List<Candidates> candidates)
            throws IOException {
        var folds = new HashMap<Path, Map<String, Integer>>();
        for (Example example : examples) {
            var texts = folds.computeIfAbsent(example.set, set -> new HashMap<>());
            texts.put(example.text, texts.size() % FOLDS);
        }
        var scores = new LinkedHashMap<String, AlignmentErrors.Score>();
        for (int k = 0; k < FOLDS; k++) {
            int fold = k;
            var others = candidates.stream()
                    .filter(c -> folds.get(c.example.set).get(c.example.text) != fold)
                    .toList();
            var weights = new BeadWeights(learn(others, handSet()));
            for (String set : sets) {
                Path path = Path.of(set.split("=")[0]);
                var score = AlignmentErrors.score(
                        weights, set, text -> folds.get(path).get(text) == fold);
                scores.merge(set, score, AlignmentErrors.Score::plus);
            }
        }
        double sum = 0;
        for (Map.Entry<String, AlignmentErrors.Score> score : scores.entrySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-50s F1 %.4f%n",
                    score.getKey(),
                    score.getValue().f1());
            sum += score.getValue().f1();
        }
        System.out.printf(Locale.ROOT, "mean F1 %.4f%n", sum / sets.size());
    }

    /** Nothing but the weights that are not learnt. */
    private static double[] handSet() {
        double[] weights = new double[Feature.values().length];
        for (Feature feature : List.of(Feature.PARAGRAPH_CROSSED, Feature.PARAGRAPH_BOTH, Feature.PARAGRAPH_ONE)) {
            weights[feature.ordinal()] = Feature.weights()[feature.ordinal()];
        }
        return weights;
    }

    private static List<Example> read(Path set, Language source, Language target, double weight) throws IOException {
        var examples = new ArrayList<Example>();
        try (var files = Files.list(set.resolve("src"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                var left = Sentences.of(source, Files.readAllLines(file));
                var right = Sentences.of(
                        target, Files.readAllLines(set.resolve("tgt").resolve(name)));
                var lines = Files.readAllLines(set.resolve("gold").resolve(name + ".align"));
                examples.add(new Example(set, name, left, right, reference(lines, left.size(), right.size()), weight));
            }
        }
        return examples;
    }

    /** Beads by where they end and their sizes, merged where they have gaps or cross. */
    private static Set<List<Integer>> reference(List<String> lines, int source, int target) {
        var hulls = new ArrayList<int[]>();
        for (String line : lines) {
            String[] sides = line.strip().split(":");
            int[] left = numbers(sides[0]);
            int[] right = numbers(sides[1]);
            if (left.length > 0 && right.length > 0) {
                hulls.add(new int[] {left[0], left[left.length - 1] + 1, right[0], right[right.length - 1] + 1});
            }
        }
        hulls.sort(Comparator.comparingInt(h -> h[0]));
        for (int k = 1; k < hulls.size(); k++) {
            int[] before = hulls.get(k - 1);
            int[] after = hulls.get(k);
            if (after[0] < before[1] || after[2] < before[3]) {
                before[1] = Math.max(before[1], after[1]);
                before[2] = Math.min(before[2], after[2]);
                before[3] = Math.max(before[3], after[3]);
                hulls.remove(k);
                k = Math.max(0, k - 2);
            }
        }
        hulls.add(new int[] {source, source, target, target});
        var beads = new HashSet<List<Integer>>();
        int i = 0;
        int j = 0;
        for (int[] hull : hulls) {
            while (i < hull[0]) {
                beads.add(List.of(++i, j, 1, 0));
            }
            while (j < hull[2]) {
                beads.add(List.of(i, ++j, 0, 1));
            }
            if (hull[1] > i) {
                i = hull[1];
                j = hull[3];
                beads.add(List.of(i, j, hull[1] - hull[0], hull[3] - hull[2]));
            }
        }
        return beads;
    }

    private static int[] numbers(String list) {
        return Arrays.stream(list.replaceAll("[\\[\\]\\s]", "").split(","))
                .filter(n -> !n.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** The stretches of an example whose reference beads are all within the search's reach, each by itself. */
    private static List<Candidates> candidates(Example example, BeadWeights weights) {
        var run = new AlignmentRun(
                Prepared.of(example.source, example.target),
                new Pins(List.of(), example.source.size(), example.target.size()),
                weights,
                Watch.NONE);
        run.run();
        Band band = run.band();
        BeadFeatures features = run.features(LARGEST - 1, band);
        float[][] posteriors = Lattice.of(Shape.ALL, features, weights, band, run.pins())
                .tempered(TEMPER)
                .posteriors();
        var beads = new ArrayList<int[]>();
        var vectors = new ArrayList<double[]>();
        var right = new ArrayList<Boolean>();
        var reached = new HashSet<List<Integer>>();
        for (int i = 0; i < band.rows(); i++) {
            for (int j = band.low()[i]; j <= band.high()[i]; j++) {
                for (int s = 0; s < Shape.ALL.size(); s++) {
                    int m = Shape.ALL.get(s).m();
                    int n = Shape.ALL.get(s).n();
                    var bead = List.of(i, j, m, n);
                    boolean expected = example.reference.contains(bead);
                    double posterior = posteriors[i][(j - band.low()[i]) * Shape.ALL.size() + s];
                    if (m <= i && n <= j && band.holds(i - m, j - n) && (expected || posterior >= FAINTLY)) {
                        var vector = new double[BeadFeatures.COUNT];
                        features.fill(i, m, j, n, vector);
                        beads.add(new int[] {i, j, m, n});
                        vectors.add(vector);
                        right.add(expected);
                        if (expected) {
                            reached.add(bead);
                        }
                    }
                }
            }
        }
        var stretches = new ArrayList<Candidates>();
        for (int[] stretch : stretches(example.reference, reached)) {
            stretches.add(within(stretch, example, beads, vectors, right));
        }
        return stretches;
    }

    /** From where to where all reference beads are reached: two places of the source, two of the target. */
    private static List<int[]> stretches(Set<List<Integer>> reference, Set<List<Integer>> reached) {
        var ordered = reference.stream()
                .sorted(Comparator.<List<Integer>>comparingInt(b -> b.get(0)).thenComparingInt(b -> b.get(1)))
                .toList();
        var stretches = new ArrayList<int[]>();
        var open = new int[4];
        for (List<Integer> bead : ordered) {
            if (reached.contains(bead)) {
                open[1] = bead.get(0);
                open[3] = bead.get(1);
            } else {
                stretches.add(open);
                open = new int[] {bead.get(0), bead.get(0), bead.get(1), bead.get(1)};
            }
        }
        stretches.add(open);
        stretches.removeIf(stretch -> stretch[0] == stretch[1] && stretch[2] == stretch[3]);
        return stretches;
    }

    private static Candidates within(
            int[] stretch, Example example, List<int[]> beads, List<double[]> vectors, List<Boolean> right) {
        var chosen = new ArrayList<int[]>();
        var features = new ArrayList<double[]>();
        var marks = new boolean[beads.size()];
        for (int k = 0; k < beads.size(); k++) {
            int[] bead = beads.get(k);
            if (bead[0] - bead[2] >= stretch[0]
                    && bead[0] <= stretch[1]
                    && bead[1] - bead[3] >= stretch[2]
                    && bead[1] <= stretch[3]) {
                marks[chosen.size()] = right.get(k);
                chosen.add(new int[] {bead[0] - stretch[0], bead[1] - stretch[2], bead[2], bead[3]});
                features.add(vectors.get(k));
            }
        }
        return new Candidates(
                example,
                stretch[1] - stretch[0] + 1,
                stretch[3] - stretch[2] + 1,
                chosen,
                features,
                marks,
                example.weight);
    }

    private static double[] learn(List<Candidates> examples, double[] start) {
        double[] weights = start.clone();
        boolean[] occurs = occurring(examples, weights.length);
        var mean = new double[weights.length];
        var variance = new double[weights.length];
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            var gradients =
                    examples.parallelStream().map(e -> gradient(e, weights)).toList();
            double rate = RATE * (epoch < EPOCHS / 2 ? 1 : epoch < EPOCHS * 4 / 5 ? 0.3 : 0.1);
            for (int k = 0; k < weights.length; k++) {
                if (!occurs[k]) {
                    continue;
                }
                double slope = -PENALTY * weights[k];
                for (double[] gradient : gradients) {
                    slope += gradient[k];
                }
                mean[k] = 0.9 * mean[k] + 0.1 * slope;
                variance[k] = 0.99 * variance[k] + 0.01 * slope * slope;
                double direction = mean[k] / (1 - Math.pow(0.9, epoch));
                weights[k] += rate * direction / (Math.sqrt(variance[k] / (1 - Math.pow(0.99, epoch))) + 1e-3);
            }
        }
        return weights;
    }

    /** Which features any candidate has; the weights of the others stay. */
    private static boolean[] occurring(List<Candidates> examples, int features) {
        var occurs = new boolean[features];
        for (Candidates example : examples) {
            for (double[] vector : example.features) {
                for (int k = 0; k < features; k++) {
                    occurs[k] |= vector[k] != 0;
                }
            }
        }
        return occurs;
    }

    /**
     * What the reference has of each feature less what the model expects, and how each feature goes together with beads
     * that are right: the gradients of the likelihood and of {@link #REWARD} times the reward by expectation.
     */
    private static double[] gradient(Candidates example, double[] weights) {
        var model = new BeadWeights(weights);
        var forward = new Sums(example);
        var backward = new Sums(example);
        forward.logs[0][0] = 0;
        backward.logs[example.rows - 1][example.columns - 1] = 0;
        var scores = new double[example.beads.size()];
        for (int k = 0; k < scores.length; k++) {
            int[] bead = example.beads.get(k);
            scores[k] = model.score(example.features.get(k));
            forward.add(bead[0] - bead[2], bead[1] - bead[3], bead[0], bead[1], scores[k], example.reward(k));
        }
        for (int k = scores.length - 1; k >= 0; k--) {
            int[] bead = example.beads.get(k);
            backward.add(bead[0], bead[1], bead[0] - bead[2], bead[1] - bead[3], scores[k], example.reward(k));
        }
        var gradient = new double[weights.length];
        for (int k = 0; k < scores.length; k++) {
            int[] bead = example.beads.get(k);
            int i = bead[0] - bead[2];
            int j = bead[1] - bead[3];
            double path = forward.logs[i][j] + scores[k] + backward.logs[bead[0]][bead[1]];
            double probability = Math.exp(path - backward.logs[0][0]);
            double reward = forward.rewards[i][j] + example.reward(k) + backward.rewards[bead[0]][bead[1]];
            double error =
                    (example.right[k] ? 1 : 0) - probability + REWARD * probability * (reward - backward.rewards[0][0]);
            for (int f = 0; f < gradient.length; f++) {
                gradient[f] += example.weight * error * example.features.get(k)[f];
            }
        }
        return gradient;
    }

    /** For each place the summed probability, as a logarithm, of the ways there, and their reward by expectation. */
    private record Sums(double[][] logs, double[][] rewards) {
        Sums(Candidates example) {
            this(new double[example.rows][example.columns], new double[example.rows][example.columns]);
            for (double[] row : logs) {
                Arrays.fill(row, Double.NEGATIVE_INFINITY);
            }
        }

        /** One step more. */
        void add(int i, int j, int toI, int toJ, double score, double reward) {
            double before = logs[i][j] + score;
            if (before == Double.NEGATIVE_INFINITY) {
                return;
            }
            double sum = logSum(logs[toI][toJ], before);
            double share = Math.exp(before - sum);
            rewards[toI][toJ] = (1 - share) * rewards[toI][toJ] + share * (rewards[i][j] + reward);
            logs[toI][toJ] = sum;
        }
    }

    private static double logSum(double a, double b) {
        double most = Math.max(a, b);
        return most == Double.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(Math.min(a, b) - most));
    }
}
