package dev.parallax.report;

import dev.parallax.check.Severity;
import dev.parallax.collation.Cell;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Row;
import dev.parallax.difference.Difference;
import java.util.ArrayList;
import java.util.List;

/**
 * A report in figures.
 *
 * @param aligned rows that at least two texts have
 * @param confirmed rows that a person confirmed
 * @param incomplete comparisons that a limit cut short
 */
record Summary(
        int rows,
        int aligned,
        int confirmed,
        int incomplete,
        int errors,
        int notices,
        int openNotes,
        int resolvedNotes,
        List<PerText> texts) {
    /**
     * What is particular to one text.
     *
     * @param onlyHere rows that no other text has
     * @param leftOut rows that the text does not have but another has; boilerplate does not count
     * @param compared whether any of it could be compared word by word
     * @param moved passages out of order
     */
    record PerText(
            Column column,
            int onlyHere,
            int leftOut,
            boolean compared,
            int replaced,
            int inserted,
            int deleted,
            int moved) {}

    static Summary of(
            Collation collation, List<Column> columns, List<NumberedFinding> findings, List<NumberedNote> notes) {
        var rows = collation.rows();
        int errors = (int) findings.stream()
                .filter(f -> f.finding().severity() == Severity.ERROR)
                .count();
        int open = (int) notes.stream().filter(n -> n.note().isOpen()).count();
        return new Summary(
                rows.size(),
                (int) rows.stream().filter(r -> having(r) > 1).count(),
                (int) rows.stream()
                        .filter(r -> r.status() == Row.Status.CONFIRMED)
                        .count(),
                (int) rows.stream()
                        .flatMap(r -> r.cells().stream())
                        .filter(c -> c.comparison() != null && !c.comparison().complete())
                        .count(),
                errors,
                findings.size() - errors,
                open,
                notes.size() - open,
                columns.stream().map(c -> perText(c, rows)).toList());
    }

    /** Share of the rows that a person confirmed, in per cent. */
    int reviewed() {
        return rows == 0 ? 0 : confirmed * 100 / rows;
    }

    private static PerText perText(Column column, List<Row> rows) {
        int onlyHere = 0;
        int leftOut = 0;
        int moved = 0;
        boolean compared = false;
        var differences = new ArrayList<Difference>();
        for (Row row : rows) {
            Cell cell = row.cells().get(column.index());
            if (cell.isEmpty()) {
                leftOut += Overview.boilerplate(row) ? 0 : 1;
            } else if (having(row) == 1) {
                onlyHere++;
            }
            moved += (int) cell.passages().stream().filter(p -> p.moved()).count();
            if (cell.comparison() != null) {
                compared = true;
                differences.addAll(cell.comparison().differences());
            }
        }
        return new PerText(
                column,
                onlyHere,
                leftOut,
                compared,
                count(differences, Difference.Kind.REPLACED),
                count(differences, Difference.Kind.INSERTED),
                count(differences, Difference.Kind.DELETED),
                moved);
    }

    private static int count(List<Difference> differences, Difference.Kind kind) {
        return (int) differences.stream()
                .filter(d -> d.kind() == kind && !d.formOnly())
                .count();
    }

    private static int having(Row row) {
        return (int) row.cells().stream().filter(c -> !c.isEmpty()).count();
    }
}
