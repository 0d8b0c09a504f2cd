package dev.parallax.text;

/**
 * A place in a string: from {@code start} up to, not including, {@code end}.
 *
 * @param start first position, in UTF-16 units
 * @param end position after the last, in UTF-16 units
 */
public record Span(int start, int end) {
    /** @throws IllegalArgumentException if the span is negative or ends before it starts */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** This span, moved by an offset. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** The smallest span over both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** @throws IndexOutOfBoundsException if the string is shorter than the span */
    public String in(String content) {
        return content.substring(start, end);
    }
}
