package dev.parallax.report;

import dev.parallax.collation.Cell;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Passage;
import dev.parallax.collation.Row;
import dev.parallax.difference.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The drawings of a report: which text has which row, and how far up each says it. */
final class Pictures {
    private static final double WIDTH = 1_000;
    private static final double STRIP_HEIGHT = 16;
    private static final double LINES_HEIGHT = 240;
    private static final String PRESENT = "#7fa3b8";
    private static final String DIFFERENT = "#e0b45c";
    private static final String MOVED = "#6b46c1";
    private static final String ABSENT = "#ece8de";
    private static final String IN_ORDER = "#9aa7b0";
    private static final String AXIS = "#1f5673";

    /** What the colours of a strip of coverage mean. */
    enum Coverage {
        SAME(PRESENT),
        DIFFERENT(Pictures.DIFFERENT),
        MOVED(Pictures.MOVED),
        ABSENT(Pictures.ABSENT);

        /** As in CSS. */
        final String color;

        Coverage(String color) {
            this.color = color;
        }

        String words(Words words) {
            return words.of("coverage." + name().toLowerCase(Locale.ROOT));
        }
    }

    private Pictures() {}

    /** A text's line of the coverage matrix: a box for each row, from the first on the left to the last on the right. */
    static Picture coverage(Collation collation, Column column, Words words) {
        double step = WIDTH / Math.max(1, collation.rows().size());
        double gap = step > 4 ? 1 : 0;
        var boxes = new ArrayList<Picture.Shape>();
        int having = 0;
        for (int i = 0; i < collation.rows().size(); i++) {
            Cell cell = collation.rows().get(i).cells().get(column.index());
            having += cell.isEmpty() ? 0 : 1;
            boolean moved = cell.passages().stream().anyMatch(Passage::moved);
            double top = cell.isEmpty() ? STRIP_HEIGHT - 4 : 0;
            boxes.add(new Picture.Shape.Box(i * step, top, step - gap, STRIP_HEIGHT - top, color(cell, moved)));
        }
        String alternative = words.of(
                "coverage.alternative", column.label(), having, collation.rows().size());
        return new Picture(WIDTH, STRIP_HEIGHT, alternative, boxes);
    }

    private static String color(Cell cell, boolean moved) {
        if (cell.isEmpty()) {
            return ABSENT;
        }
        if (moved) {
            return MOVED;
        }
        var comparison = cell.comparison();
        return comparison == null || comparison.verdict() == Comparison.Verdict.SAME ? PRESENT : DIFFERENT;
    }

    /**
     * A vertical axis for each text, from its beginning above to its end below, and a line for each row from where one
     * text says it to where the next does.
     */
    static Picture prominence(Collation collation, List<Column> columns, Words words) {
        double step = WIDTH / columns.size();
        var lines = new ArrayList<Picture.Shape>();
        for (int i = 0; i < columns.size(); i++) {
            double x = step * (i + .5);
            lines.add(new Picture.Shape.Line(x, 0, x, LINES_HEIGHT, 2, AXIS));
        }
        for (boolean moved : List.of(false, true)) {
            for (Row row : collation.rows()) {
                addLines(row, columns, step, moved, lines);
            }
        }
        return new Picture(WIDTH, LINES_HEIGHT, words.of("prominence.alternative"), lines);
    }

    /** A row that a text lacks is passed over: its line runs on to the next text that has it. */
    private static void addLines(Row row, List<Column> columns, double step, boolean moved, List<Picture.Shape> lines) {
        Column last = null;
        for (Column column : columns) {
            Cell cell = row.cells().get(column.index());
            if (!cell.isEmpty()) {
                if (last != null && isMoved(row, last, column) == moved) {
                    lines.add(new Picture.Shape.Line(
                            step * (last.index() + .5),
                            height(row.cells().get(last.index()), last),
                            step * (column.index() + .5),
                            height(cell, column),
                            moved ? 2 : 1,
                            moved ? MOVED : IN_ORDER));
                }
                last = column;
            }
        }
    }

    private static boolean isMoved(Row row, Column one, Column other) {
        return row.cells().get(one.index()).passages().stream().anyMatch(Passage::moved)
                || row.cells().get(other.index()).passages().stream().anyMatch(Passage::moved);
    }

    private static double height(Cell cell, Column column) {
        int length = Math.max(1, column.text().content().length());
        return LINES_HEIGHT * cell.passages().getFirst().span().start() / length;
    }
}
