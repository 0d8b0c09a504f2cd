package dev.parallax.report;

import dev.parallax.check.Finding;
import dev.parallax.collation.Cell;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Line;
import dev.parallax.collation.Row;
import dev.parallax.review.Note;
import dev.parallax.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a dossier the options leave in the report. */
final class Selection {
    private Selection() {}

    /**
     * The collation of the chosen texts alone: rows that none of them has are gone, the others keep their numbers. Without
     * the text that the others are compared with there are no differences.
     */
    static Collation of(Collation whole, List<String> ids) {
        var texts = ids.stream().flatMap(id -> find(whole, id).stream()).toList();
        if (texts.isEmpty() || texts.equals(whole.columns())) {
            return whole;
        }
        boolean base = texts.stream().anyMatch(text -> text.id().equals(whole.baseId()));
        var rows = whole.rows().stream()
                .map(row -> row(row, texts, base))
                .filter(row -> !row.cells().stream().allMatch(Cell::isEmpty))
                .toList();
        Set<String> kept = texts.stream().map(Text::id).collect(Collectors.toSet());
        var findings = whole.findings().stream()
                .filter(finding -> !finding.places().isEmpty()
                        && kept.contains(finding.places().getFirst().textId()))
                .map(finding -> new Finding(
                        finding.check(),
                        finding.severity(),
                        finding.message(),
                        finding.places().stream()
                                .filter(place -> kept.contains(place.textId()))
                                .toList(),
                        finding.evidence(),
                        finding.suggestion()))
                .toList();
        return new Collation(
                texts, base ? whole.baseId() : texts.getFirst().id(), rows, findings, Map.of(), whole.methods());
    }

    private static Optional<Text> find(Collation collation, String id) {
        return collation.columns().stream().filter(text -> text.id().equals(id)).findFirst();
    }

    private static Row row(Row row, List<Text> texts, boolean compared) {
        var lines = row.lines().stream()
                .map(line -> new Line(cells(line.cells(), texts, compared), line.confidence()))
                .toList();
        return new Row(
                row.id(), row.number(), cells(row.cells(), texts, compared), lines, row.confidence(), row.status());
    }

    private static List<Cell> cells(List<Cell> cells, List<Text> texts, boolean compared) {
        return texts.stream()
                .map(text -> cells.stream()
                        .filter(cell -> cell.textId().equals(text.id()))
                        .findFirst()
                        .orElseThrow())
                .map(cell -> compared ? cell : new Cell(cell.textId(), cell.passages(), null))
                .toList();
    }

    /** The notes on the chosen texts that the options do not leave out. */
    static List<Note> of(List<Note> notes, Options options, List<Text> texts) {
        return notes.stream()
                .filter(note -> options.settledNotes() || note.isOpen())
                .filter(note ->
                        !options.withoutCategories().contains(note.category().id()))
                .filter(note -> options.texts().isEmpty()
                        || note.targets().stream()
                                .anyMatch(quote -> texts.stream()
                                        .anyMatch(text -> text.id().equals(quote.textId()))))
                .toList();
    }
}
