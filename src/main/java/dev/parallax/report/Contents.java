package dev.parallax.report;

import dev.parallax.collation.Cell;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Passage;
import dev.parallax.collation.Row;
import dev.parallax.difference.Comparison;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a report says, before any format: numbered findings and notes, and what each cell shows. */
record Contents(
        Report report,
        List<Column> columns,
        List<RowView> rows,
        List<NumberedFinding> findings,
        List<NumberedNote> notes,
        Summary summary) {
    static Contents of(Report report) {
        Collation collation = report.collation();
        var columns = columns(collation);
        var numbering = new Numbering(collation);
        var findings = numbering.findings(report.dossier().dismissed());
        var notes = numbering.notes(report.notes());
        var marker = new Marker(findings, notes);
        var rows = new ArrayList<RowView>();
        for (Row row : collation.rows()) {
            rows.add(view(row, collation, columns, marker, findings, notes));
        }
        return new Contents(
                report, columns, List.copyOf(rows), findings, notes, Summary.of(collation, columns, findings, notes));
    }

    Column base() {
        return columns.stream().filter(Column::base).findFirst().orElseThrow();
    }

    private static List<Column> columns(Collation collation) {
        var columns = new ArrayList<Column>();
        var taken = new HashSet<String>();
        for (Text text : collation.columns()) {
            String name = text.article().outlet().isBlank()
                    ? Words.role(text.article().role())
                    : text.article().outlet();
            String label = name;
            for (int copy = 2; !taken.add(label); copy++) {
                label = name + " (" + copy + ")";
            }
            columns.add(new Column(columns.size(), text, label, text.id().equals(collation.baseId())));
        }
        return List.copyOf(columns);
    }

    private static RowView view(
            Row row,
            Collation collation,
            List<Column> columns,
            Marker marker,
            List<NumberedFinding> findings,
            List<NumberedNote> notes) {
        String base = row.cell(collation.baseId()).words(collation.text(collation.baseId()));
        var cells = new ArrayList<CellView>();
        for (Column column : columns) {
            Cell cell = row.cells().get(column.index());
            cells.add(
                    cell.isEmpty()
                            ? new CellView.Absent(absence(row, column, columns))
                            : present(cell, column, row, collation, marker.mark(column.text(), cell, base)));
        }
        return new RowView(
                row,
                cells,
                row.cells().stream().anyMatch(Contents::differs),
                findings.stream().anyMatch(f -> f.rows().contains(row.number())),
                notes.stream().anyMatch(n -> n.rows().contains(row.number())));
    }

    private static boolean differs(Cell cell) {
        return cell.isEmpty() || (cell.comparison() != null && cell.comparison().verdict() != Comparison.Verdict.SAME);
    }

    private static CellView present(
            Cell cell, Column column, Row row, Collation collation, List<List<Stretch>> stretches) {
        var blocks = new ArrayList<CellView.Block>();
        for (int i = 0; i < cell.passages().size(); i++) {
            Passage passage = cell.passages().get(i);
            String position = "";
            if (passage.moved()) {
                position = "¶" + (passage.paragraph() + 1) + " " + direction(passage, column, row, collation);
            } else if (column.text().article().role() == Role.COVERAGE) {
                position = "¶" + (passage.paragraph() + 1);
            }
            blocks.add(new CellView.Block(passage, position, stretches.get(i)));
        }
        return new CellView.Present(blocks);
    }

    /** An arrow down if the text has the passage later than the table does, up if earlier. */
    private static String direction(Passage passage, Column column, Row row, Collation collation) {
        int later = 0;
        for (Row other : collation.rows()) {
            for (Passage neighbour : other.cells().get(column.index()).passages()) {
                if (!neighbour.moved()) {
                    boolean above = other.number() < row.number();
                    Span span = neighbour.span();
                    if (above && span.start() > passage.span().start()) {
                        later--;
                    } else if (!above && span.start() < passage.span().start()) {
                        later++;
                    }
                }
            }
        }
        return later >= 0 ? "↓" : "↑";
    }

    /** Why a cell is empty, in words. */
    private static String absence(Row row, Column column, List<Column> columns) {
        var having = columns.stream()
                .filter(c -> !row.cells().get(c.index()).isEmpty())
                .toList();
        boolean boilerplate = row.cells().stream()
                .flatMap(c -> c.passages().stream())
                .allMatch(p -> p.kind() == ParagraphKind.BOILERPLATE);
        if (boilerplate) {
            return "—";
        }
        if (having.size() == 1 && columns.size() > 2) {
            return column.index() == (having.getFirst().index() == 0 ? 1 : 0)
                    ? "only in " + having.getFirst().label()
                    : "—";
        }
        return column.text().article().role() == Role.ORIGINAL
                ? "not in " + column.label()
                : "left out by " + column.label();
    }
}
