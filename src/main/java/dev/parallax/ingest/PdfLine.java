package dev.parallax.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of print, or the part of it that stands in one column. Lengths are in points, y grows downwards.
 *
 * @param size of the type, in points
 * @param depth where the line stands on its page, from 0 at the top to 1
 */
record PdfLine(String words, double left, double right, double y, double size, double depth) {
    private static final double LARGER = 1.12;

    /** Whether two sizes of type are meant to differ. */
    static boolean differ(double size, double other) {
        return Math.max(size, other) > LARGER * Math.min(size, other);
    }

    /** Whether it is set in type that is larger than usual. */
    boolean isLarge(double usual) {
        return size > LARGER * usual;
    }

    /** Whether it is set in type that is smaller than usual, be it little. */
    boolean isSmaller(double usual) {
        return roundedSize() < usual;
    }

    /** The size in which most letters are set, to half a point. */
    static double usualSize(List<PdfLine> lines) {
        Map<Double, Integer> letters = new HashMap<>();
        lines.forEach(l -> letters.merge(l.roundedSize(), l.words().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10.0);
    }

    private double roundedSize() {
        return Math.round(size * 2) / 2.0;
    }

    double width() {
        return right - left;
    }

    /** Whether another stands beside it, on the same line. */
    boolean isLeftOf(PdfLine other) {
        return Math.abs(other.y - y) < PdfRow.SAME_ROW * size && right <= other.left;
    }

    /** Both as one line. */
    PdfLine with(PdfLine other) {
        return new PdfLine(
                JoinedLines.join(words, other.words), left, other.right, y, Math.max(size, other.size), depth);
    }
}
