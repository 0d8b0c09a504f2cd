package dev.parallax.alignment;

/**
 * What speaks for (weight above 0) or against a bead.
 *
 * <p>The weights are those of a semi-Markov conditional random field, learnt by {@code WeightLearner} (among the tests) on
 * the tuning sets that docs/quality.md names, one set of weights for all languages and kinds of text. They are the mean,
 * seven to three, of what it gave with and without the features of support and numbers: averaged weights are steadier
 * than either (as in the averaged perceptron; Collins, 2002).
 */
enum Feature {
    /** 1 for a sentence alone. */
    NULL_BEAD(-2.602),
    /** Its words, in tens. */
    NULL_WORDS(0.011),
    /** What its best counterpart in the band explains of it, in tens of nats. */
    NULL_KNOWN(1.155),
    /** The square root of that, in nats. */
    NULL_KNOWN_ROOT(0.285),
    /** 1 for the first sentence of a text. */
    NULL_FIRST(-0.005),
    /** 1 for the last. */
    NULL_LAST(-0.241),
    /** What both sides explain of each other, in 20 nats. */
    GAIN(3.119),
    /** How much of both sides' information has a counterpart, in 20 nats. */
    COVER(0.128),
    /** How much less its sentences gain than from their best single counterparts, in 20 nats. */
    SHORTFALL(0.895),
    /** Of a merged bead: gain of the sentence that fits least, as a share of its best. */
    WEAKEST(1.781),
    /** What both sides explain of each other, as a share of what is usual for so many words. */
    SUPPORT(1.578),
    /** Of a merged bead: the same of the sentence that is explained least. */
    LEAST_SUPPORT(-0.279),
    /** How much less that is than a third, in thirds. */
    LOW_SUPPORT(-0.566),
    /** The same of a bead of one sentence on either side. */
    LOW_SUPPORT_PAIR(0.533),
    /** Numbers on both sides, up to three. */
    NUMBER_BOTH(1.000),
    /** Numbers on one side only, up to three. */
    NUMBER_ONE(-0.745),
    /** Shape 1-1. */
    ONE_TO_ONE(1.805),
    /** 1-2 or 2-1. */
    ONE_TO_TWO(0.164),
    /** 1-3 or 3-1. */
    ONE_TO_THREE(0.130),
    /** 1-4 or 4-1. */
    ONE_TO_FOUR(0.929),
    /** One to five or more. */
    ONE_TO_MORE(0.877),
    /** 2-2. */
    TWO_TO_TWO(-0.455),
    /** 2-3 or 3-2. */
    TWO_TO_THREE(-0.390),
    /** Any larger shape. */
    LARGER(-0.753),
    /** Sentences of the longer side beyond three. */
    LONG_SIDE(-0.286),
    /** Sentences of the shorter side beyond one. */
    SHORT_SIDE(-0.332),
    /** Squared difference of lengths by expected variance, capped (Gale and Church). */
    LENGTH_SQUARE(-0.561),
    /** Its root. */
    LENGTH_DIFFERENCE(-0.275),
    /** Absolute logarithm of the ratio of lengths. */
    LENGTH_RATIO(-0.543),
    /** The same, for merged beads. */
    LENGTH_RATIO_MERGED(-0.118),
    /** Question marks on both sides. */
    QUESTION_BOTH(0.650),
    /** Sentences with one on one side only. */
    QUESTION_DIFFERENCE(-0.421),
    /** Exclamation marks on both sides. */
    EXCLAMATION_BOTH(1.225),
    /** Sentences with one on one side only. */
    EXCLAMATION_DIFFERENCE(-0.144),
    /** Quotation marks on both sides. */
    QUOTE_BOTH(-0.028),
    /** Quotation marks on one side only. */
    QUOTE_ONE(-0.868),
    /** Brackets on both sides. */
    BRACKET_BOTH(1.014),
    /** Brackets on one side only. */
    BRACKET_ONE(0.405),
    /** Colons on both sides. */
    COLON_BOTH(1.894),
    /** Colons on one side only. */
    COLON_ONE(0.364),
    /** The bead ends inside a quotation on one side only. */
    INSIDE_ONE(-0.841),
    /** It does so on both sides. */
    INSIDE_BOTH(0.209),
    /** It begins with an opening mark on one side only. */
    OPENING_ONE(-0.352),
    /** It does so on both sides. */
    OPENING_BOTH(1.273),
    /** Words linked across its end, in 10 nats. */
    CROSS_LINKS(-0.114),
    /** The square root of that, in nats. */
    CROSS_LINKS_ROOT(-0.376),
    /** Paragraph breaks within it; set by hand, as the tuning sets know no paragraphs. */
    PARAGRAPH_CROSSED(-2.500),
    /** It ends with a paragraph on both sides; set by hand. */
    PARAGRAPH_BOTH(0.500),
    /** It ends with a paragraph on one side only; set by hand. */
    PARAGRAPH_ONE(-0.500),
    /** LENGTH_RATIO, in a pair of texts whose words tell little. */
    SILENT_LENGTH_RATIO(-1.037),
    /** GAIN in such a pair. */
    SILENT_GAIN(2.040),
    /** SHORTFALL in such a pair. */
    SILENT_SHORTFALL(-0.028),
    /** A merged bead in such a pair. */
    SILENT_MERGED(-1.260),
    /** WEAKEST in such a pair. */
    SILENT_WEAKEST(0.651),
    /** LENGTH_SQUARE in such a pair. */
    SILENT_LENGTH_SQUARE(0.238),
    /** SUPPORT in such a pair. */
    SILENT_SUPPORT(-0.735),
    /** LOW_SUPPORT in such a pair. */
    SILENT_LOW_SUPPORT(0.213),
    /** LOW_SUPPORT_PAIR in such a pair. */
    SILENT_LOW_SUPPORT_PAIR(0.165),
    /** A sentence alone in such a pair. */
    SILENT_NULL(2.260),
    /** CROSS_LINKS_ROOT in such a pair. */
    SILENT_CROSS_LINKS(0.061);

    private final double weight;

    Feature(double weight) {
        this.weight = weight;
    }

    /** The learnt weights, in the order of the features. */
    static double[] weights() {
        return java.util.Arrays.stream(values()).mapToDouble(f -> f.weight).toArray();
    }
}
