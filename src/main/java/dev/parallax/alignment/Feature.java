package dev.parallax.alignment;

/**
 * What speaks for (weight above 0) or against a bead.
 *
 * <p>The weights are those of a semi-Markov conditional random field, learnt by {@code WeightLearner} (among the tests) on
 * the tuning sets that docs/quality.md names, one set of weights for all languages and kinds of text. They are the mean
 * of what it gave before and after dictionaries reached farther and boundaries were looked at more closely: averaged
 * weights are steadier than either (as in the averaged perceptron; Collins, 2002).
 */
enum Feature {
    /** 1 for a sentence alone. */
    NULL_BEAD(-2.965),
    /** Its words, in tens. */
    NULL_WORDS(0.148),
    /** What its best counterpart in the band explains of it, in tens of nats. */
    NULL_KNOWN(1.362),
    /** The square root of that, in nats. */
    NULL_KNOWN_ROOT(0.186),
    /** 1 for the first sentence of a text. */
    NULL_FIRST(0.133),
    /** 1 for the last. */
    NULL_LAST(-0.339),
    /** What both sides explain of each other, in 20 nats. */
    GAIN(3.466),
    /** How much of both sides' information has a counterpart, in 20 nats. */
    COVER(0.030),
    /** How much less its sentences gain than from their best single counterparts, in 20 nats. */
    SHORTFALL(1.594),
    /** Of a merged bead: gain of the sentence that fits least, as a share of its best. */
    WEAKEST(2.050),
    /** What both sides explain of each other, as a share of what is usual for so many words. */
    SUPPORT(2.311),
    /** Of a merged bead: the same of the sentence that is explained least. */
    LEAST_SUPPORT(-0.279),
    /** How much less that is than a third, in thirds. */
    LOW_SUPPORT(-1.008),
    /** The same of a bead of one sentence on either side. */
    LOW_SUPPORT_PAIR(1.306),
    /** Numbers on both sides, up to three. */
    NUMBER_BOTH(1.485),
    /** Numbers on one side only, up to three. */
    NUMBER_ONE(-1.363),
    /** Shape 1-1. */
    ONE_TO_ONE(1.500),
    /** 1-2 or 2-1. */
    ONE_TO_TWO(0.096),
    /** 1-3 or 3-1. */
    ONE_TO_THREE(0.212),
    /** 1-4 or 4-1. */
    ONE_TO_FOUR(1.062),
    /** One to five or more. */
    ONE_TO_MORE(1.812),
    /** 2-2. */
    TWO_TO_TWO(-0.664),
    /** 2-3 or 3-2. */
    TWO_TO_THREE(-0.546),
    /** Any larger shape. */
    LARGER(-0.982),
    /** Sentences of the longer side beyond three. */
    LONG_SIDE(-0.058),
    /** Sentences of the shorter side beyond one. */
    SHORT_SIDE(-0.192),
    /** Squared difference of lengths by expected variance, capped (Gale and Church). */
    LENGTH_SQUARE(-0.572),
    /** Its root. */
    LENGTH_DIFFERENCE(-0.535),
    /** Absolute logarithm of the ratio of lengths. */
    LENGTH_RATIO(-0.702),
    /** The same, for merged beads. */
    LENGTH_RATIO_MERGED(-0.462),
    /** Question marks on both sides. */
    QUESTION_BOTH(0.941),
    /** Sentences with one on one side only. */
    QUESTION_DIFFERENCE(-0.270),
    /** Exclamation marks on both sides. */
    EXCLAMATION_BOTH(2.037),
    /** Sentences with one on one side only. */
    EXCLAMATION_DIFFERENCE(-0.165),
    /** Quotation marks on both sides. */
    QUOTE_BOTH(-0.310),
    /** Quotation marks on one side only. */
    QUOTE_ONE(-1.093),
    /** Brackets on both sides. */
    BRACKET_BOTH(0.789),
    /** Brackets on one side only. */
    BRACKET_ONE(0.496),
    /** Colons on both sides. */
    COLON_BOTH(1.900),
    /** Colons on one side only. */
    COLON_ONE(0.415),
    /** The bead ends inside a quotation on one side only. */
    INSIDE_ONE(-1.021),
    /** It does so on both sides. */
    INSIDE_BOTH(0.280),
    /** It begins with an opening mark on one side only. */
    OPENING_ONE(-0.125),
    /** It does so on both sides. */
    OPENING_BOTH(2.335),
    /** Words linked across its end, in 10 nats. */
    CROSS_LINKS(-0.285),
    /** The square root of that, in nats. */
    CROSS_LINKS_ROOT(-0.254),
    /** How much better the sentences beside its end are rendered by the nearest words on their side; root, in nats. */
    EDGE_WITHIN(0.862),
    /** How much better by the nearest on the other side; root, in nats. */
    EDGE_ACROSS(-1.190),
    /** Paragraph breaks within it; set by hand, as the tuning sets know no paragraphs. */
    PARAGRAPH_CROSSED(-2.500),
    /** It ends with a paragraph on both sides; set by hand. */
    PARAGRAPH_BOTH(0.500),
    /** It ends with a paragraph on one side only; set by hand. */
    PARAGRAPH_ONE(-0.500),
    /** LENGTH_RATIO, in a pair of texts whose words tell little. */
    SILENT_LENGTH_RATIO(-0.199),
    /** GAIN in such a pair. */
    SILENT_GAIN(3.746),
    /** SHORTFALL in such a pair. */
    SILENT_SHORTFALL(0.559),
    /** A merged bead in such a pair. */
    SILENT_MERGED(-2.678),
    /** WEAKEST in such a pair. */
    SILENT_WEAKEST(1.205),
    /** LENGTH_SQUARE in such a pair. */
    SILENT_LENGTH_SQUARE(0.088),
    /** SUPPORT in such a pair. */
    SILENT_SUPPORT(-1.377),
    /** LOW_SUPPORT in such a pair. */
    SILENT_LOW_SUPPORT(0.705),
    /** LOW_SUPPORT_PAIR in such a pair. */
    SILENT_LOW_SUPPORT_PAIR(0.119),
    /** A sentence alone in such a pair. */
    SILENT_NULL(2.317),
    /** CROSS_LINKS_ROOT in such a pair. */
    SILENT_CROSS_LINKS(0.237);

    private final double weight;

    Feature(double weight) {
        this.weight = weight;
    }

    /** The learnt weights, in the order of the features. */
    static double[] weights() {
        return java.util.Arrays.stream(values()).mapToDouble(f -> f.weight).toArray();
    }
}
