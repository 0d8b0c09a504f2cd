package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much of their words two sentences share, from 0 to 1.
 *
 * <p>A word weighs its inverse sentence frequency in its own text (Spärck Jones, 1972) times its weight in general, so
 * that neither the topic's words, which are everywhere, nor common words that a short text happens to use once, count
 * for much; names come out heaviest. The result is the mean of what both share of what both have (Dice), and of what
 * they share of the shorter alone, because a sentence may tell one part of a longer one. An index from forms to
 * sentences keeps the cost to what is shared. Limits: order and syntax count for nothing, and of two words for one thing
 * only those meet that a finder gives a form in common.
 */
final class SharedMentions {
    /** Weight added to a sentence, so that two words of three shared are less than ten of fifteen. */
    private static final double PRIOR = 3;

    private final Side base;
    private final Side coverage;
    private final Map<String, List<Use>> uses = new HashMap<>();

    private SharedMentions(Side base, Side coverage) {
        this.base = base;
        this.coverage = coverage;
        for (int j = 0; j < coverage.size(); j++) {
            for (int k = 0; k < coverage.mentions(j).size(); k++) {
                int sentence = j;
                int mention = k;
                coverage.mentions(j)
                        .get(k)
                        .forms()
                        .forEach((form, closeness) -> uses.computeIfAbsent(form, f -> new ArrayList<>())
                                .add(new Use(sentence, mention, closeness)));
            }
        }
    }

    static Grid of(List<List<Mention>> base, List<List<Mention>> coverage) {
        var shared = new SharedMentions(new Side(base), new Side(coverage));
        var grid = new double[base.size()][];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = shared.row(i);
        }
        return new Grid(grid);
    }

    /** That a coverage sentence uses a form. */
    private record Use(int sentence, int mention, double closeness) {}

    private double[] row(int i) {
        double[] ofBase = new double[coverage.size()];
        double[][] ofCoverage = new double[coverage.size()][];
        for (Mention mention : base.mentions(i)) {
            double weight = base.weight(mention);
            var best = new HashMap<Integer, Double>();
            mention.forms().forEach((form, closeness) -> {
                for (Use use : uses.getOrDefault(form, List.of())) {
                    int j = use.sentence;
                    double other = coverage.weight(coverage.mentions(j).get(use.mention));
                    double value = closeness * use.closeness * Math.sqrt(weight * other);
                    best.merge(j, value, Math::max);
                    if (ofCoverage[j] == null) {
                        ofCoverage[j] = new double[coverage.mentions(j).size()];
                    }
                    ofCoverage[j][use.mention] = Math.max(ofCoverage[j][use.mention], value);
                }
            });
            best.forEach((j, value) -> ofBase[j] += value);
        }
        double[] row = new double[coverage.size()];
        for (int j = 0; j < row.length; j++) {
            if (ofCoverage[j] != null) {
                row[j] = share(ofBase[j], base.total(i), sum(ofCoverage[j]), coverage.total(j));
            }
        }
        return row;
    }

    private static double share(double ofBase, double base, double ofCoverage, double coverage) {
        double both = (ofBase + ofCoverage) / (base + coverage);
        double one = Math.min(1, Math.max(ofBase / (base + PRIOR), ofCoverage / (coverage + PRIOR)));
        return (both + one) / 2;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** One text's mentions and how often its sentences have each. */
    private static final class Side {
        private final List<List<Mention>> sentences;
        private final Map<String, Integer> frequency = new HashMap<>();
        private final double[] totals;

        Side(List<List<Mention>> sentences) {
            this.sentences = sentences;
            for (var mentions : sentences) {
                var keys = new HashSet<String>();
                mentions.forEach(mention -> keys.add(mention.key()));
                keys.forEach(key -> frequency.merge(key, 1, Integer::sum));
            }
            totals = sentences.stream()
                    .mapToDouble(mentions ->
                            mentions.stream().mapToDouble(this::weight).sum())
                    .toArray();
        }

        int size() {
            return sentences.size();
        }

        List<Mention> mentions(int sentence) {
            return sentences.get(sentence);
        }

        double total(int sentence) {
            return totals[sentence];
        }

        double weight(Mention mention) {
            int found = frequency.getOrDefault(mention.key(), 0);
            return Rarity.among(sentences.size(), found) * mention.weight();
        }
    }
}
