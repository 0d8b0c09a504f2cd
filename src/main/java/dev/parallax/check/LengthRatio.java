package dev.parallax.check;

import java.util.List;

/** How long a translation usually is for its original. */
final class LengthRatio {
    private static final double CHINESE_TO_ENGLISH = 2.9;
    private static final int FEW = 5;

    private LengthRatio() {}

    /** The median of target to source length over the beads with both sides; a usual value for short texts. */
    static double of(List<Pair> pairs) {
        var ratios = pairs.stream()
                .filter(p -> !p.isOneSided())
                .mapToDouble(p -> p.facts().of(Fact.LENGTH_RATIO, () -> of(p)))
                .sorted()
                .toArray();
        return ratios.length < FEW ? CHINESE_TO_ENGLISH : ratios[ratios.length / 2];
    }

    private static double of(Pair pair) {
        return length(pair.targetWords()) / (double) Math.max(1, length(pair.sourceWords()));
    }

    /** Letters and digits; a text's spaces and marks depend on its language too much. */
    static int length(String words) {
        return (int) words.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
