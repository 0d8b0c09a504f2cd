package dev.parallax.collation;

import java.util.List;

/**
 * One thing said, as each text says it.
 *
 * @param id no other row's; stays the same while the row begins with the same sentence, wherever the columns are
 * @param number from 1
 * @param cells one for each column, in the columns' order
 * @param lines the row's beads, sentence by sentence
 * @param confidence of the weakest bead, from 0 to 1
 */
public record Row(String id, int number, List<Cell> cells, List<Line> lines, double confidence, Status status) {
    public enum Status {
        AUTOMATIC,
        /** A person pinned it. */
        CONFIRMED,
        /** A person pinned it, and words of it have changed since. */
        NEEDS_RECHECK
    }

    public Row {
        cells = List.copyOf(cells);
        lines = List.copyOf(lines);
    }

    public Cell cell(String textId) {
        return cells.stream().filter(c -> c.textId().equals(textId)).findFirst().orElseThrow();
    }
}
