package dev.parallax.difference;

/** Neighbouring words of a wording: from an index up to, not including, another. */
record Range(int from, int to) {
    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }
}
