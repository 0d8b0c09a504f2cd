package dev.parallax.difference;

/** What kinds of words a pair is made of. */
enum PairKind {
    CONTENT,
    FUNCTION,
    /** A content word and a function word. */
    MIXED,
    /** At least one punctuation mark. */
    PUNCTUATION;

    static PairKind of(WordKind base, WordKind other) {
        if (base == WordKind.PUNCTUATION || other == WordKind.PUNCTUATION) {
            return PUNCTUATION;
        }
        if (base != other) {
            return MIXED;
        }
        return base == WordKind.CONTENT ? CONTENT : FUNCTION;
    }
}
