package dev.parallax.ui;

import dev.parallax.collation.Cell;
import dev.parallax.collation.Passage;
import dev.parallax.difference.Difference;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Carries the differences of a cell, which count in its joined passages, over to the content of its text. */
final class Painting {
    private Painting() {}

    /**
     * @param base the words of the cell compared with
     * @return what to paint in the text's content; a difference that runs over several passages is cut between them
     */
    static List<TableModel.Difference> of(Cell cell, Text text, String base) {
        var comparison = cell.comparison();
        if (comparison == null) {
            return List.of();
        }
        var result = new ArrayList<TableModel.Difference>();
        for (Difference difference : comparison.differences()) {
            if (difference.kind() != Difference.Kind.KEPT) {
                paint(difference, cell, text, base, result);
            }
        }
        return result;
    }

    private static void paint(
            Difference difference, Cell cell, Text text, String base, List<TableModel.Difference> result) {
        String kind = difference.kind().name().toLowerCase(Locale.ROOT);
        String words = difference.base().in(base);
        int offset = 0;
        for (Passage passage : cell.passages()) {
            var joined = new Span(offset, offset + passage.span().length());
            var other = difference.other();
            if (other.isEmpty() ? contains(joined, other.start()) : joined.overlaps(other)) {
                int shift = passage.span().start() - joined.start();
                int start = Math.max(other.start(), joined.start()) + shift;
                int end = Math.min(other.end(), joined.end()) + shift;
                var trimmed = trim(text.content(), start, end);
                result.add(
                        new TableModel.Difference(kind, trimmed.start(), trimmed.end(), words, difference.formOnly()));
                if (other.isEmpty()) {
                    return;
                }
                words = "";
            }
            offset = joined.end() + Cell.BETWEEN_PASSAGES.length();
        }
    }

    private static boolean contains(Span span, int position) {
        return span.start() <= position && position <= span.end();
    }

    private static Span trim(String content, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(content.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(content.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
