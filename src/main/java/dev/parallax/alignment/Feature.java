package dev.parallax.alignment;

/**
 * What speaks for (weight above 0) or against a bead.
 *
 * <p>The weights are those of a semi-Markov conditional random field, learnt by {@code WeightLearner} (among the tests) on
 * the tuning sets that docs/quality.md names, one set of weights for all languages and kinds of text. They are the mean
 * of what it gave before and after dictionaries reached farther: averaged weights are steadier than either (as in the
 * averaged perceptron; Collins, 2002).
 */
enum Feature {
    /** 1 for a sentence alone. */
    NULL_BEAD(-2.349),
    /** Its words, in tens. */
    NULL_WORDS(0.040),
    /** What its best counterpart in the band explains of it, in tens of nats. */
    NULL_KNOWN(1.325),
    /** The square root of that, in nats. */
    NULL_KNOWN_ROOT(0.289),
    /** 1 for the first sentence of a text. */
    NULL_FIRST(0.059),
    /** 1 for the last. */
    NULL_LAST(-0.275),
    /** What both sides explain of each other, in 20 nats. */
    GAIN(3.140),
    /** How much of both sides' information has a counterpart, in 20 nats. */
    COVER(0.101),
    /** How much less its sentences gain than from their best single counterparts, in 20 nats. */
    SHORTFALL(1.139),
    /** Of a merged bead: gain of the sentence that fits least, as a share of its best. */
    WEAKEST(1.775),
    /** What both sides explain of each other, as a share of what is usual for so many words. */
    SUPPORT(2.050),
    /** Of a merged bead: the same of the sentence that is explained least. */
    LEAST_SUPPORT(-0.024),
    /** How much less that is than a third, in thirds. */
    LOW_SUPPORT(-0.505),
    /** The same of a bead of one sentence on either side. */
    LOW_SUPPORT_PAIR(0.498),
    /** Numbers on both sides, up to three. */
    NUMBER_BOTH(1.202),
    /** Numbers on one side only, up to three. */
    NUMBER_ONE(-0.902),
    /** Shape 1-1. */
    ONE_TO_ONE(1.664),
    /** 1-2 or 2-1. */
    ONE_TO_TWO(-0.064),
    /** 1-3 or 3-1. */
    ONE_TO_THREE(-0.012),
    /** 1-4 or 4-1. */
    ONE_TO_FOUR(0.933),
    /** One to five or more. */
    ONE_TO_MORE(0.985),
    /** 2-2. */
    TWO_TO_TWO(-0.622),
    /** 2-3 or 3-2. */
    TWO_TO_THREE(-0.496),
    /** Any larger shape. */
    LARGER(-0.785),
    /** Sentences of the longer side beyond three. */
    LONG_SIDE(-0.292),
    /** Sentences of the shorter side beyond one. */
    SHORT_SIDE(-0.308),
    /** Squared difference of lengths by expected variance, capped (Gale and Church). */
    LENGTH_SQUARE(-0.512),
    /** Its root. */
    LENGTH_DIFFERENCE(-0.314),
    /** Absolute logarithm of the ratio of lengths. */
    LENGTH_RATIO(-0.575),
    /** The same, for merged beads. */
    LENGTH_RATIO_MERGED(-0.094),
    /** Question marks on both sides. */
    QUESTION_BOTH(0.701),
    /** Sentences with one on one side only. */
    QUESTION_DIFFERENCE(-0.382),
    /** Exclamation marks on both sides. */
    EXCLAMATION_BOTH(1.427),
    /** Sentences with one on one side only. */
    EXCLAMATION_DIFFERENCE(-0.082),
    /** Quotation marks on both sides. */
    QUOTE_BOTH(-0.046),
    /** Quotation marks on one side only. */
    QUOTE_ONE(-0.816),
    /** Brackets on both sides. */
    BRACKET_BOTH(0.882),
    /** Brackets on one side only. */
    BRACKET_ONE(0.554),
    /** Colons on both sides. */
    COLON_BOTH(1.866),
    /** Colons on one side only. */
    COLON_ONE(0.421),
    /** The bead ends inside a quotation on one side only. */
    INSIDE_ONE(-0.831),
    /** It does so on both sides. */
    INSIDE_BOTH(0.181),
    /** It begins with an opening mark on one side only. */
    OPENING_ONE(-0.318),
    /** It does so on both sides. */
    OPENING_BOTH(1.312),
    /** Words linked across its end, in 10 nats. */
    CROSS_LINKS(-0.144),
    /** The square root of that, in nats. */
    CROSS_LINKS_ROOT(-0.422),
    /** Paragraph breaks within it; set by hand, as the tuning sets know no paragraphs. */
    PARAGRAPH_CROSSED(-2.500),
    /** It ends with a paragraph on both sides; set by hand. */
    PARAGRAPH_BOTH(0.500),
    /** It ends with a paragraph on one side only; set by hand. */
    PARAGRAPH_ONE(-0.500),
    /** LENGTH_RATIO, in a pair of texts whose words tell little. */
    SILENT_LENGTH_RATIO(-0.482),
    /** GAIN in such a pair. */
    SILENT_GAIN(2.598),
    /** SHORTFALL in such a pair. */
    SILENT_SHORTFALL(0.426),
    /** A merged bead in such a pair. */
    SILENT_MERGED(-1.549),
    /** WEAKEST in such a pair. */
    SILENT_WEAKEST(0.777),
    /** LENGTH_SQUARE in such a pair. */
    SILENT_LENGTH_SQUARE(0.139),
    /** SUPPORT in such a pair. */
    SILENT_SUPPORT(-1.043),
    /** LOW_SUPPORT in such a pair. */
    SILENT_LOW_SUPPORT(0.190),
    /** LOW_SUPPORT_PAIR in such a pair. */
    SILENT_LOW_SUPPORT_PAIR(0.216),
    /** A sentence alone in such a pair. */
    SILENT_NULL(2.207),
    /** CROSS_LINKS_ROOT in such a pair. */
    SILENT_CROSS_LINKS(0.046);

    private final double weight;

    Feature(double weight) {
        this.weight = weight;
    }

    /** The learnt weights, in the order of the features. */
    static double[] weights() {
        return java.util.Arrays.stream(values()).mapToDouble(f -> f.weight).toArray();
    }
}
