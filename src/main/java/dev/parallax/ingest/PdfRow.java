package dev.parallax.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;

/**
 * The characters of a page that stand on nearly the same base line, from left to right; blanks are gaps. Columns side by side
 * share a row.
 */
final class PdfRow {
    /** So far apart are base lines of two rows at least, in sizes of type. */
    static final double SAME_ROW = 0.35;

    /** A gap is wider than this, in sizes of type: what is narrower is a space even in a justified line. */
    private static final double GAP = 0.6;

    /** So wide, in sizes of type, spaces are in narrow justified columns alone. */
    private static final double WIDE = 1.3;

    /** So wide, in sizes of type, no space ever is. */
    private static final double COLUMN_GAP = 4;

    /** From so wide a gap on, in sizes of type, a new word begins. */
    private static final double SPACE = 0.17;

    /** So many rows above and below tell whether a gap is one between columns, and so many of them have to agree. */
    private static final int AROUND = 12;

    private static final int FEWEST_AGREEING = 3;
    private static final double AGREEING = 0.6;

    private final List<TextPosition> letters;
    private final List<Gap> gaps;
    private final double usualSize;

    /** @param before the index of the character behind it */
    private record Gap(int before, double left, double right, double size) {
        double width() {
            return right - left;
        }

        /** Whether a row that lies on one side ends or begins where the gap does. */
        boolean isBeside(PdfRow row) {
            return Math.abs(row.left() - right) < GAP * size || Math.abs(row.right() - left) < GAP * size;
        }

        boolean goesOnIn(Gap other) {
            return Math.min(right, other.right) - Math.max(left, other.left) > 0.5 * GAP * size;
        }
    }

    private PdfRow(List<TextPosition> letters) {
        this.letters = letters;
        usualSize = letters.stream().mapToDouble(PdfRow::size).sorted().toArray()[letters.size() / 2];
        gaps = IntStream.range(1, letters.size())
                .mapToObj(i ->
                        new Gap(i, right(letters.get(i - 1)), letters.get(i).getXDirAdj(), size(letters.get(i - 1))))
                .filter(gap -> gap.width() > GAP * gap.size())
                .toList();
    }

    /** The rows of a page from top to bottom. */
    static List<PdfRow> of(List<TextPosition> glyphs) {
        var sorted = glyphs.stream()
                .filter(glyph -> !glyph.getUnicode().isBlank())
                .sorted(Comparator.comparingDouble(TextPosition::getYDirAdj))
                .toList();
        var rows = new ArrayList<PdfRow>();
        var row = new ArrayList<TextPosition>();
        for (TextPosition glyph : sorted) {
            boolean sameRow = row.isEmpty()
                    || glyph.getYDirAdj() - row.getLast().getYDirAdj() < SAME_ROW * Math.max(2, size(row.getLast()));
            if (!sameRow) {
                rows.add(fromLeft(row));
                row.clear();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(fromLeft(row));
        }
        return rows;
    }

    private static PdfRow fromLeft(List<TextPosition> row) {
        return new PdfRow(row.stream()
                .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .toList());
    }

    /**
     * The row cut where columns part.
     *
     * @param index of this row
     */
    List<PdfRow> parts(List<PdfRow> rows, int index) {
        var parts = new ArrayList<PdfRow>();
        int from = 0;
        for (Gap gap : gaps) {
            boolean otherType = PdfLine.differ(gap.size(), size(letters.get(gap.before())));
            if (otherType || gap.width() > COLUMN_GAP * gap.size() || isBetweenColumns(gap, rows, index)) {
                parts.add(new PdfRow(letters.subList(from, gap.before())));
                from = gap.before();
            }
        }
        parts.add(new PdfRow(letters.subList(from, letters.size())));
        return parts;
    }

    /** Whether most rows above and below that say anything about it have a gap, or an end or beginning, at the same place. */
    private boolean isBetweenColumns(Gap gap, List<PdfRow> rows, int index) {
        int crossing = 0;
        int agreeing = 0;
        for (int i = Math.max(0, index - AROUND); i <= Math.min(rows.size() - 1, index + AROUND); i++) {
            var other = rows.get(i);
            if (i == index || PdfLine.differ(other.usualSize, gap.size())) {
                continue;
            }
            if (other.left() < gap.left() && other.right() > gap.right()) {
                boolean goesOn = other.gaps.stream().anyMatch(gap::goesOnIn);
                agreeing += goesOn ? 1 : 0;
                crossing += goesOn ? 0 : 1;
            } else if (gap.isBeside(other)) {
                agreeing++;
            }
        }
        int needed = gap.width() > WIDE * gap.size() ? 1 : FEWEST_AGREEING;
        return agreeing >= needed && agreeing >= AGREEING * (agreeing + crossing);
    }

    /** What it says, with a space where the characters leave room for one. */
    String words(boolean rightToLeft) {
        var words = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            var letter = letters.get(i);
            words.append(i > 0 && areApart(letters.get(i - 1), letter) ? " " : "")
                    .append(PrintForms.asOnPage(letter.getUnicode()));
        }
        return PrintForms.written(PrintForms.read(words.toString(), rightToLeft));
    }

    /** Chinese and Japanese characters are spread over a justified line without being words of their own. */
    private static boolean areApart(TextPosition left, TextPosition right) {
        boolean spread = JoinedLines.wide(
                        left.getUnicode().codePointBefore(left.getUnicode().length()))
                && JoinedLines.wide(right.getUnicode().codePointAt(0));
        return right.getXDirAdj() - right(left) > (spread ? GAP : SPACE) * size(left);
    }

    double left() {
        return letters.getFirst().getXDirAdj();
    }

    double right() {
        return right(letters.getLast());
    }

    double y() {
        return letters.getLast().getYDirAdj();
    }

    double size() {
        return letters.stream().mapToDouble(PdfRow::size).max().orElse(0);
    }

    private static double right(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    /** As it appears on the page, whatever the page is scaled by. */
    private static double size(TextPosition letter) {
        return letter.getYScale() > 0 ? letter.getYScale() : letter.getHeightDir();
    }
}
