package dev.parallax.report;

import dev.parallax.collation.Line;
import dev.parallax.collation.Row;
import java.util.List;

/**
 * A row as a report shows it.
 *
 * @param cells one for each column
 * @param differing whether a text leaves it out or words it differently
 */
record RowView(Row row, List<CellView> cells, boolean differing, boolean findings, boolean notes) {
    private static final double HIGHEST_OF_MACHINE = 0.99;

    RowView {
        cells = List.copyOf(cells);
    }

    /** How sure it is that the row is lined up rightly, from 0 to 1: certain only if a person confirmed it. */
    double confidence() {
        return confidence(row.confidence());
    }

    /** The same for one line of the row. */
    double confidence(Line line) {
        return confidence(line.confidence());
    }

    private double confidence(double machine) {
        return confirmed() ? 1 : Math.min(HIGHEST_OF_MACHINE, machine);
    }

    boolean confirmed() {
        return row.status() == Row.Status.CONFIRMED;
    }
}
