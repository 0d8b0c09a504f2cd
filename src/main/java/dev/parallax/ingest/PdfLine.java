package dev.parallax.ingest;

/**
 * A line of print, or the part of it that stands in one column. Lengths are in points, y grows downwards.
 *
 * @param size of the type, in points
 * @param depth where the line stands on its page, from 0 at the top to 1
 */
record PdfLine(String words, double left, double right, double y, double size, double depth) {
    double width() {
        return right - left;
    }
}
