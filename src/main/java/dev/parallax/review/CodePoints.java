package dev.parallax.review;

/** Moves a place in UTF-16 units off the middle of a surrogate pair. */
final class CodePoints {
    private CodePoints() {}

    static int floor(String content, int at) {
        return inPair(content, at) ? at - 1 : at;
    }

    static int ceiling(String content, int at) {
        return inPair(content, at) ? at + 1 : at;
    }

    private static boolean inPair(String content, int at) {
        return at > 0 && at < content.length() && Character.isSurrogatePair(content.charAt(at - 1), content.charAt(at));
    }
}
