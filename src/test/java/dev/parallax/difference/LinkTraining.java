package dev.parallax.difference;

import dev.parallax.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns the weights of {@link LinkModel} from pairs aligned by hand, and estimates by cross-validation how well they do
 * on pairs not learnt from.
 *
 * <p>{@code LinkTraining PAIRS.tsv WEIGHTS.tsv [spelling]}
 */
final class LinkTraining {
    private static final int FOLDS = 6;
    private static final int INNER_FOLDS = 4;
    private static final double RIDGE = 2;

    private final List<GoldPair> pairs;
    private final List<PairEvidence> evidence;

    private LinkTraining(List<GoldPair> pairs, WordAligner aligner) {
        this.pairs = pairs;
        this.evidence = pairs.stream()
                .map(pair -> aligner.evidence(
                        Language.ENGLISH,
                        aligner.facts(Language.ENGLISH, pair.base()),
                        aligner.facts(Language.ENGLISH, pair.other())))
                .toList();
    }

    public static void main(String[] args) throws IOException {
        var aligner = args.length > 2 ? WordAligner.thesaurusOnly() : WordAligner.standard();
        var training = new LinkTraining(GoldPair.read(Path.of(args[0])), aligner);
        training.crossValidate();
        List<Integer> all = IntStream.range(0, training.pairs.size()).boxed().toList();
        Files.writeString(Path.of(args[1]), training.learn(all).table());
    }

    private void crossValidate() {
        var probabilities = new Grid[pairs.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            LinkModel model =
                    learn(indices().filter(i -> i % FOLDS != left).boxed().toList());
            indices()
                    .filter(i -> i % FOLDS == left)
                    .forEach(i -> probabilities[i] = model.probabilities(evidence.get(i)));
        }
        for (double likely = 0.3; likely < 0.61; likely += 0.05) {
            double least = likely;
            List<Set<Link>> found =
                    Arrays.stream(probabilities).map(grid -> links(grid, least)).toList();
            double[] score = GoldPair.score(pairs, found);
            System.out.printf(
                    Locale.ROOT, "likely %.2f: P %.3f R %.3f F1 %.3f%n", likely, score[0], score[1], score[2]);
        }
    }

    private IntStream indices() {
        return IntStream.range(0, pairs.size());
    }

    static Set<Link> links(Grid probabilities, double likely) {
        var links = new HashSet<Link>();
        for (int b = 0; b < probabilities.rows(); b++) {
            for (int o = 0; o < probabilities.columns(); o++) {
                if (probabilities.at(b, o) > likely) {
                    links.add(new Link(b, o));
                }
            }
        }
        return links;
    }

    /** The context's weights are learnt from first opinions on pairs that those opinions were not learnt from. */
    private LinkModel learn(List<Integer> chosen) {
        var context = new ContextEvidence[pairs.size()];
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            int left = fold;
            var rest = new ArrayList<Integer>();
            IntStream.range(0, chosen.size())
                    .filter(i -> i % INNER_FOLDS != left)
                    .forEach(i -> rest.add(chosen.get(i)));
            var opinions = new LinkModel(pairWeights(rest), Map.of());
            IntStream.range(0, chosen.size())
                    .filter(i -> i % INNER_FOLDS == left)
                    .map(chosen::get)
                    .forEach(i -> context[i] = new ContextEvidence(evidence.get(i), opinions.opinion(evidence.get(i))));
        }
        var contextWeights = new EnumMap<PairKind, double[]>(PairKind.class);
        for (PairKind kind : PairKind.values()) {
            var regression = new Regression(ContextEvidence.FEATURES.size());
            chosen.forEach(i -> collect(i, kind, (b, o, f) -> context[i].read(b, o, f), regression));
            contextWeights.put(kind, regression.weights(RIDGE));
        }
        return new LinkModel(pairWeights(chosen), contextWeights);
    }

    private Map<PairKind, double[]> pairWeights(List<Integer> chosen) {
        var weights = new EnumMap<PairKind, double[]>(PairKind.class);
        for (PairKind kind : PairKind.values()) {
            var regression = new Regression(PairEvidence.FEATURES.size());
            chosen.forEach(i -> collect(i, kind, (b, o, f) -> evidence.get(i).read(b, o, f), regression));
            weights.put(kind, regression.weights(RIDGE));
        }
        return weights;
    }

    private interface Reader {
        void read(int b, int o, double[] features);
    }

    private void collect(int pair, PairKind kind, Reader reader, Regression regression) {
        PairEvidence words = evidence.get(pair);
        for (int b = 0; b < words.rows(); b++) {
            for (int o = 0; o < words.columns(); o++) {
                if (words.kind(b, o) == kind) {
                    double[] features = new double[regression.size()];
                    reader.read(b, o, features);
                    regression.add(features, pairs.get(pair).links().contains(new Link(b, o)));
                }
            }
        }
    }
}
