package dev.parallax.difference;

/** Neighbouring words of a wording: from an index up to, not including, another. */
record Range(int from, int to) {
    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }

    boolean holds(int index) {
        return from <= index && index < to;
    }

    boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    /** The smallest range that also holds the word at an index. */
    Range with(int index) {
        return new Range(Math.min(from, index), Math.max(to, index + 1));
    }
}
