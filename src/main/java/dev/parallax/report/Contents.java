package dev.parallax.report;

import dev.parallax.collation.Cell;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Passage;
import dev.parallax.collation.Row;
import dev.parallax.difference.Comparison;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a report says, before any format: numbered findings and notes, and what each cell shows. */
record Contents(
        Report report,
        Words words,
        Authors authors,
        Collation collation,
        List<Column> columns,
        List<RowView> rows,
        List<NumberedFinding> findings,
        List<NumberedNote> notes,
        Summary summary) {
    static Contents of(Report report) {
        return of(report, false);
    }

    /** With what leads from either side of a difference to the other. */
    static Contents traced(Report report) {
        return of(report, true);
    }

    private static Contents of(Report report, boolean traced) {
        Options options = report.options();
        var words = new Words(options.language());
        Collation collation = Selection.of(report.collation(), options.texts());
        var columns = columns(collation, report.collation().baseId(), words);
        var numbering = new Numbering(collation);
        var allFindings = numbering.findings(report.dossier().dismissed());
        var kept = Selection.of(report.notes(), options, collation.columns());
        var allNotes = numbering.notes(kept);
        var summary = Summary.of(collation, columns, allFindings, allNotes);
        var shown = collation.rows().stream()
                .filter(row -> isShown(row, options, allFindings, allNotes))
                .toList();
        Set<Integer> numbers = shown.stream().map(Row::number).collect(Collectors.toSet());
        Predicate<List<Integer>> isShown =
                rows -> options.rows() == Options.Rows.ALL || rows.stream().anyMatch(numbers::contains);
        var findings = Numbering.onlyFindings(allFindings, isShown);
        var notes = Numbering.onlyNotes(allNotes, isShown);
        var marker = new Marker(findings, notes, traced);
        var rows = shown.stream()
                .map(row -> view(row, collation, columns, words, marker, findings, notes))
                .toList();
        return new Contents(
                report,
                words,
                new Authors(kept, options.anonymous(), words),
                collation,
                columns,
                rows,
                findings,
                notes,
                summary);
    }

    private static boolean isShown(Row row, Options options, List<NumberedFinding> findings, List<NumberedNote> notes) {
        return switch (options.rows()) {
            case ALL -> true;
            case DIFFERING -> row.cells().stream().anyMatch(Contents::differs);
            case WITH_FINDINGS -> findings.stream().anyMatch(f -> f.rows().contains(row.number()));
            case WITH_NOTES -> notes.stream().anyMatch(n -> n.rows().contains(row.number()));
            case CHOSEN -> options.chosen().contains(row.number());
        };
    }

    /** The text that the others are compared with; empty if it is not in the report. */
    Optional<Column> base() {
        return columns.stream().filter(Column::base).findFirst();
    }

    /** What is worth knowing before the rows; worked out anew each time. */
    Overview overview() {
        return Overview.of(this, collation, authors.notes());
    }

    Set<Integer> shownRows() {
        return rows.stream().map(view -> view.row().number()).collect(Collectors.toSet());
    }

    String author(NumberedNote numbered) {
        return authors.of(numbered.note().author());
    }

    private static List<Column> columns(Collation collation, String baseId, Words words) {
        var columns = new ArrayList<Column>();
        var taken = new HashSet<String>();
        for (Text text : collation.columns()) {
            String name = text.article().outlet().isBlank()
                    ? words.role(text.article().role())
                    : text.article().outlet();
            String label = name;
            for (int copy = 2; !taken.add(label); copy++) {
                label = name + " (" + copy + ")";
            }
            columns.add(new Column(columns.size(), text, label, text.id().equals(baseId)));
        }
        return List.copyOf(columns);
    }

    private static RowView view(
            Row row,
            Collation collation,
            List<Column> columns,
            Words words,
            Marker marker,
            List<NumberedFinding> findings,
            List<NumberedNote> notes) {
        String base = row.cell(collation.baseId()).words(collation.text(collation.baseId()));
        var cells = new ArrayList<CellView>();
        for (Column column : columns) {
            Cell cell = row.cells().get(column.index());
            cells.add(
                    cell.isEmpty()
                            ? new CellView.Absent(absence(row, column, columns, words))
                            : present(cell, column, row, collation, marker.mark(row, column, base, columns)));
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
                String arrow = isLater(passage, column, row, collation) ? "↓" : "↑";
                position = "¶" + (passage.paragraph() + 1) + " " + arrow;
            } else if (column.text().article().role() == Role.COVERAGE) {
                position = "¶" + (passage.paragraph() + 1);
            }
            blocks.add(new CellView.Block(passage, position, stretches.get(i)));
        }
        return new CellView.Present(blocks);
    }

    /** Whether the text has a passage out of order later than the table does, not earlier. */
    static boolean isLater(Passage passage, Column column, Row row, Collation collation) {
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
        return later >= 0;
    }

    /** Why a cell is empty, in words. */
    private static String absence(Row row, Column column, List<Column> columns, Words words) {
        var having = columns.stream()
                .filter(c -> !row.cells().get(c.index()).isEmpty())
                .toList();
        if (Overview.boilerplate(row)) {
            return "—";
        }
        if (having.size() == 1 && columns.size() > 2) {
            return column.index() == (having.getFirst().index() == 0 ? 1 : 0)
                    ? words.of("only-in", having.getFirst().label())
                    : "—";
        }
        return column.text().article().role() == Role.ORIGINAL
                ? words.of("not-in", column.label())
                : words.of("left-out-by", column.label());
    }
}
