package dev.parallax.report;

import dev.parallax.collation.Row;
import java.util.List;

/**
 * A row as a report shows it.
 *
 * @param cells one for each column
 * @param differing whether a text leaves it out or words it differently
 */
record RowView(Row row, List<CellView> cells, boolean differing, boolean findings, boolean notes) {
    RowView {
        cells = List.copyOf(cells);
    }
}
