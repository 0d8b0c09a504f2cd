package dev.parallax.alignment;

import dev.parallax.lexicon.Quantity;
import dev.parallax.lexicon.QuantityReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two sentences agree in numbers, dates and sums, in nats: each quantity of the base sentence counts what its
 * best counterpart is worth, by how few sentences of both texts state it; rounded counterparts count less, and so do
 * numbers that may be mere words ("one").
 *
 * <p>Cost: the product of the two sentences' quantities, of which at most twenty count. Limits: what a number is of is told
 * by its unit alone, so that 40 people and 40 ships agree.
 */
final class SharedQuantities {
    private static final double ROUNDED = 0.6;
    private static final double SOFT = 0.4;

    /** Beyond this a sentence is a table. */
    private static final int MOST = 20;

    private final Side base;
    private final Side coverage;

    private SharedQuantities(Side base, Side coverage) {
        this.base = base;
        this.coverage = coverage;
    }

    static Grid of(Sentences base, Sentences coverage) {
        var shared = new SharedQuantities(new Side(base), new Side(coverage));
        return Grid.of(base.size(), coverage.size(), shared::worth);
    }

    private double worth(int i, int j) {
        double sum = 0;
        for (Quantity ours : base.quantities(i)) {
            double best = 0;
            for (Quantity theirs : coverage.quantities(j)) {
                best = Math.max(best, worth(ours, theirs));
            }
            sum += best;
        }
        return sum;
    }

    private double worth(Quantity ours, Quantity theirs) {
        boolean equal = ours.agrees(theirs);
        if (!equal && !ours.agreesRoughly(theirs)) {
            return 0;
        }
        return Math.sqrt(base.rarity(ours) * coverage.rarity(theirs))
                * (equal ? 1 : ROUNDED)
                * (ours.firm() && theirs.firm() ? 1 : SOFT);
    }

    private static final class Side {
        private final List<List<Quantity>> sentences;
        private final Map<Quantity, Double> rarity = new HashMap<>();

        Side(Sentences text) {
            var reader = QuantityReader.of(text.language());
            sentences = text.sentences().stream()
                    .map(sentence -> reader.read(sentence).stream().limit(MOST).toList())
                    .toList();
            for (var quantities : sentences) {
                for (Quantity quantity : quantities) {
                    rarity.computeIfAbsent(quantity, this::count);
                }
            }
        }

        private double count(Quantity quantity) {
            int having = (int) sentences.stream()
                    .filter(others -> others.stream().anyMatch(quantity::agrees))
                    .count();
            return Math.max(0, Rarity.among(sentences.size(), having));
        }

        List<Quantity> quantities(int sentence) {
            return sentences.get(sentence);
        }

        double rarity(Quantity quantity) {
            return rarity.getOrDefault(quantity, 0.0);
        }
    }
}
