package dev.parallax.alignment;

/**
 * What speaks for (weight above 0) or against a bead.
 *
 * <p>The weights are those of a semi-Markov conditional random field, learnt by {@code WeightLearner} (among the tests) on
 * the tuning sets that docs/quality.md names, one set of weights for all languages and kinds of text.
 */
enum Feature {
    /** 1 for a sentence alone. */
    NULL_BEAD(-2.668),
    /** Its words, in tens. */
    NULL_WORDS(0.047),
    /** What its best counterpart in the band explains of it, in tens of nats. */
    NULL_KNOWN(0.260),
    /** The square root of that, in nats. */
    NULL_KNOWN_ROOT(0.355),
    /** 1 for the first sentence of a text. */
    NULL_FIRST(0.013),
    /** 1 for the last. */
    NULL_LAST(-0.210),
    /** What both sides explain of each other, in 20 nats. */
    GAIN(3.344),
    /** How much of both sides' information has a counterpart, in 20 nats. */
    COVER(0.147),
    /** How much less its sentences gain than from their best single counterparts, in 20 nats. */
    SHORTFALL(0.193),
    /** Of a merged bead: gain of the sentence that fits least, as a share of its best. */
    WEAKEST(1.871),
    /** Shape 1-1. */
    ONE_TO_ONE(2.306),
    /** 1-2 or 2-1. */
    ONE_TO_TWO(0.157),
    /** 1-3 or 3-1. */
    ONE_TO_THREE(0.081),
    /** 1-4 or 4-1. */
    ONE_TO_FOUR(0.724),
    /** One to five or more. */
    ONE_TO_MORE(0.608),
    /** 2-2. */
    TWO_TO_TWO(-0.543),
    /** 2-3 or 3-2. */
    TWO_TO_THREE(-0.497),
    /** Any larger shape. */
    LARGER(-1.032),
    /** Sentences of the longer side beyond three. */
    LONG_SIDE(-0.173),
    /** Sentences of the shorter side beyond one. */
    SHORT_SIDE(-0.408),
    /** Squared difference of lengths by expected variance, capped (Gale and Church). */
    LENGTH_SQUARE(-0.594),
    /** Its root. */
    LENGTH_DIFFERENCE(-0.348),
    /** Absolute logarithm of the ratio of lengths. */
    LENGTH_RATIO(-0.036),
    /** The same, for merged beads. */
    LENGTH_RATIO_MERGED(-0.145),
    /** Question marks on both sides. */
    QUESTION_BOTH(0.690),
    /** Sentences with one on one side only. */
    QUESTION_DIFFERENCE(-0.376),
    /** Exclamation marks on both sides. */
    EXCLAMATION_BOTH(1.272),
    /** Sentences with one on one side only. */
    EXCLAMATION_DIFFERENCE(-0.137),
    /** Quotation marks on both sides. */
    QUOTE_BOTH(-0.010),
    /** Quotation marks on one side only. */
    QUOTE_ONE(-0.961),
    /** Brackets on both sides. */
    BRACKET_BOTH(1.222),
    /** Brackets on one side only. */
    BRACKET_ONE(-0.050),
    /** Colons on both sides. */
    COLON_BOTH(2.090),
    /** Colons on one side only. */
    COLON_ONE(0.313),
    /** The bead ends inside a quotation on one side only. */
    INSIDE_ONE(-0.724),
    /** It does so on both sides. */
    INSIDE_BOTH(0.321),
    /** It begins with an opening mark on one side only. */
    OPENING_ONE(-0.316),
    /** It does so on both sides. */
    OPENING_BOTH(1.295),
    /** Words linked across its end, in 10 nats. */
    CROSS_LINKS(-0.209),
    /** The square root of that, in nats. */
    CROSS_LINKS_ROOT(-0.214),
    /** LENGTH_RATIO, in a pair of texts whose words tell little. */
    SILENT_LENGTH_RATIO(-1.765),
    /** GAIN in such a pair. */
    SILENT_GAIN(0.917),
    /** SHORTFALL in such a pair. */
    SILENT_SHORTFALL(-0.735),
    /** A merged bead in such a pair. */
    SILENT_MERGED(-0.528),
    /** WEAKEST in such a pair. */
    SILENT_WEAKEST(0.300),
    /** LENGTH_SQUARE in such a pair. */
    SILENT_LENGTH_SQUARE(0.288),
    /** A sentence alone in such a pair. */
    SILENT_NULL(1.695),
    /** CROSS_LINKS_ROOT in such a pair. */
    SILENT_CROSS_LINKS(0.033);

    private final double weight;

    Feature(double weight) {
        this.weight = weight;
    }

    /** The learnt weights, in the order of the features. */
    static double[] weights() {
        return java.util.Arrays.stream(values()).mapToDouble(f -> f.weight).toArray();
    }
}
