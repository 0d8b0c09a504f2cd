package dev.parallax.difference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How likely two words are linked: logistic regression over the pair's features, then once more with those of its
 * context, each with its own weights for each kind of pair.
 *
 * <p>The weights are learnt from the tuning pairs of this project (see {@code docs/quality.md}).
 */
record LinkModel(Map<PairKind, double[]> pairWeights, Map<PairKind, double[]> contextWeights) {
    /** For words with vectors. */
    static LinkModel withMeaning() {
        return Learnt.WITH_MEANING;
    }

    /** For words known by their spelling only. */
    static LinkModel withoutMeaning() {
        return Learnt.WITHOUT_MEANING;
    }

    /** The probability of a link, for each pair of words. */
    Grid probabilities(PairEvidence pairs) {
        var context = new ContextEvidence(pairs, opinion(pairs));
        return judge(pairs, contextWeights, context::read, ContextEvidence.FEATURES.size());
    }

    /** The probability by the pair alone. */
    Grid opinion(PairEvidence pairs) {
        return judge(pairs, pairWeights, pairs::read, PairEvidence.FEATURES.size());
    }

    /** Writes the features of a pair of words. */
    private interface Reader {
        void read(int b, int o, double[] features);
    }

    private static Grid judge(PairEvidence pairs, Map<PairKind, double[]> weights, Reader reader, int features) {
        double[] values = new double[features];
        return Grid.of(pairs.rows(), pairs.columns(), (b, o) -> {
            reader.read(b, o, values);
            double[] weight = weights.getOrDefault(pairs.kind(b, o), values);
            double sum = 0;
            for (int i = 0; i < features; i++) {
                sum += weight[i] * values[i];
            }
            return 1 / (1 + Math.exp(-sum));
        });
    }

    /**
     * Reads weights from a table with a header; each line has the stage ({@code pair} or {@code context}), the feature's
     * name, and its weight for each kind of pair, separated by tabs.
     */
    static LinkModel read(List<String> lines) {
        var pairs = weights(lines, "pair", PairEvidence.FEATURES);
        var context = weights(lines, "context", ContextEvidence.FEATURES);
        return new LinkModel(pairs, context);
    }

    private static Map<PairKind, double[]> weights(List<String> lines, String stage, List<String> features) {
        var weights = new EnumMap<PairKind, double[]>(PairKind.class);
        for (PairKind kind : PairKind.values()) {
            weights.put(kind, new double[features.size()]);
        }
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (cells[0].equals(stage)) {
                int feature = features.indexOf(cells[1]);
                weights.forEach((kind, weight) -> weight[feature] = Double.parseDouble(cells[2 + kind.ordinal()]));
            }
        }
        return weights;
    }

    /** The table that {@link #read} reads. */
    String table() {
        var table = new StringBuilder("stage\tfeature");
        Arrays.stream(PairKind.values()).forEach(kind -> table.append('\t').append(kind));
        append(table, "pair", PairEvidence.FEATURES, pairWeights);
        append(table, "context", ContextEvidence.FEATURES, contextWeights);
        return table.append('\n').toString();
    }

    private static void append(
            StringBuilder table, String stage, List<String> features, Map<PairKind, double[]> weights) {
        for (int i = 0; i < features.size(); i++) {
            table.append('\n').append(stage).append('\t').append(features.get(i));
            for (double[] weight : weights.values()) {
                table.append('\t').append(Math.round(weight[i] * 1000) / 1000.0);
            }
        }
    }

    private static final class Learnt {
        static final LinkModel WITH_MEANING = load("link-weights.tsv");
        static final LinkModel WITHOUT_MEANING = load("link-weights-spelling.tsv");

        private static LinkModel load(String name) {
            var stream = LinkModel.class.getResourceAsStream(name);
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return read(reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
