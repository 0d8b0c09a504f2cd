package dev.parallax.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the lines of a page into the order in which they are read.
 *
 * <p>Idea: recursive X-Y cuts. A region is cut at an upright gap that no line crosses, the left part first; lines as wide as
 * the region and headlines may cross it and cut the region into bands first. Cost: a sort for each
 * cut. Limits: columns with fewer than two lines are not seen; text that flows around a picture may be cut.
 */
final class PdfColumns {
    private static final double GUTTER = 7;
    private static final int FEWEST_LINES = 2;
    private static final double SPANS = 0.55;
    private static final int DEEPEST = 12;

    private PdfColumns() {}

    /** The columns in reading order, each with its lines from top to bottom. */
    static List<List<PdfLine>> of(List<PdfLine> lines) {
        var columns = new ArrayList<List<PdfLine>>();
        cut(lines, columns, 0);
        return columns;
    }

    private static void cut(List<PdfLine> lines, List<List<PdfLine>> columns, int depth) {
        if (lines.isEmpty()) {
            return;
        }
        double gutter = depth > DEEPEST ? Double.NaN : gutter(lines);
        if (!Double.isNaN(gutter)) {
            cut(lines.stream().filter(l -> l.left() < gutter).toList(), columns, depth + 1);
            cut(lines.stream().filter(l -> l.left() >= gutter).toList(), columns, depth + 1);
            return;
        }
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double usual = PdfLine.usualSize(lines);
        var narrow = lines.stream()
                .filter(l -> l.width() < SPANS * (right - left) && !l.isLarge(usual))
                .toList();
        double hidden = depth > DEEPEST ? Double.NaN : gutter(narrow);
        boolean crossed = narrow.size() < lines.size();
        if (Double.isNaN(hidden) || !crossed) {
            columns.add(whole(lines));
            return;
        }
        var band = new ArrayList<PdfLine>();
        for (PdfLine line : sorted(lines)) {
            boolean spans = line.left() < hidden && line.right() > hidden;
            boolean bandSpans = !band.isEmpty()
                    && band.getLast().left() < hidden
                    && band.getLast().right() > hidden;
            if (!band.isEmpty() && spans != bandSpans) {
                cutBand(band, bandSpans, columns, depth);
                band.clear();
            }
            band.add(line);
        }
        boolean spans = band.getLast().left() < hidden && band.getLast().right() > hidden;
        cutBand(band, spans, columns, depth);
    }

    private static void cutBand(List<PdfLine> band, boolean spans, List<List<PdfLine>> columns, int depth) {
        if (spans) {
            columns.add(whole(band));
        } else {
            cut(List.copyOf(band), columns, depth + 1);
        }
    }

    /** The middle of the widest gap between columns; NaN if there is none. */
    private static double gutter(List<PdfLine> lines) {
        var byLeft =
                lines.stream().sorted(Comparator.comparingDouble(PdfLine::left)).collect(Collectors.toList());
        double reach = Double.NEGATIVE_INFINITY;
        double widest = GUTTER;
        double at = Double.NaN;
        for (int i = 0; i < byLeft.size(); i++) {
            double gap = byLeft.get(i).left() - reach;
            if (i >= FEWEST_LINES && byLeft.size() - i >= FEWEST_LINES && gap > widest) {
                widest = gap;
                at = reach + gap / 2;
            }
            reach = Math.max(reach, byLeft.get(i).right());
        }
        return at;
    }

    private static List<PdfLine> sorted(List<PdfLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::left))
                .toList();
    }

    /** A column from top to bottom; what was cut where there is no column is one line again. */
    private static List<PdfLine> whole(List<PdfLine> column) {
        var whole = new ArrayList<PdfLine>();
        for (PdfLine line : sorted(column)) {
            if (!whole.isEmpty() && whole.getLast().isLeftOf(line)) {
                whole.set(whole.size() - 1, whole.getLast().with(line));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }
}
