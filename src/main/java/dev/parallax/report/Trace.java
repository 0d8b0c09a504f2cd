package dev.parallax.report;

import dev.parallax.collation.Row;
import dev.parallax.difference.Difference;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A difference, as seen from the text compared with.
 *
 * @param id unlike that of every other difference of the report
 * @param base where it stands in the wording of the text compared with, never empty
 * @param column the text that differs
 * @param words what stands there instead; empty if nothing does
 */
record Trace(String id, Span base, Column column, String words) {
    /** All that the texts of a row do to the wording that they are compared with. */
    static List<Trace> of(Row row, List<Column> columns) {
        var traces = new ArrayList<Trace>();
        for (Column column : columns) {
            var cell = row.cells().get(column.index());
            var comparison = cell.comparison();
            if (comparison == null) {
                continue;
            }
            String wording = cell.words(column.text());
            for (Difference difference : comparison.differences()) {
                if (difference.kind() != Difference.Kind.KEPT
                        && !difference.base().isEmpty()) {
                    traces.add(new Trace(
                            id(row, column, difference),
                            difference.base(),
                            column,
                            difference.other().in(wording)));
                }
            }
        }
        return traces;
    }

    static String id(Row row, Column column, Difference difference) {
        return "d%d-%d-%d-%d"
                .formatted(
                        row.number(),
                        column.index(),
                        difference.base().start(),
                        difference.other().start());
    }
}
