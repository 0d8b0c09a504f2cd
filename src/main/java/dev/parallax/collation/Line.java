package dev.parallax.collation;

import java.util.List;

/**
 * One bead of a row: the sentences that answer each other, text by text, when the row is opened.
 *
 * @param cells one for each column, in the columns' order
 */
public record Line(List<Cell> cells, double confidence) {
    public Line {
        cells = List.copyOf(cells);
    }
}
