package dev.parallax.report;

import dev.parallax.check.Finding;
import dev.parallax.collation.Cell;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Collator;
import dev.parallax.collation.Line;
import dev.parallax.collation.Passage;
import dev.parallax.collation.Row;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.DossierFolder;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.review.Quote;
import dev.parallax.text.Paragraph;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The first five texts of the sample dossier, collated once and then written one after another as often as it takes to
 * fill a number of rows, with a note in every third row: a long dossier without hours of alignment.
 */
final class RepeatedDossier {
    private static final int TEXTS = 5;
    private static final int BETWEEN_PARAGRAPHS = 2;

    private final Dossier dossier;
    private final Collation once;

    RepeatedDossier() {
        dossier = DossierFolder.read(Path.of("sample-texts/koizumi-hegseth"));
        once = Collator.standard().collate(dossier.texts().subList(0, TEXTS), List.of(), List.of(), null);
    }

    Report report(int rowCount) {
        int times = (rowCount + once.rows().size() - 1) / once.rows().size();
        var texts = once.columns().stream().map(text -> repeated(text, times)).toList();
        var rows = new ArrayList<Row>();
        var findings = new ArrayList<Finding>();
        for (int time = 0; time < times; time++) {
            for (Row row : once.rows()) {
                if (rows.size() < rowCount) {
                    rows.add(shifted(row, rows.size() + 1, time));
                }
            }
            for (Finding finding : once.findings()) {
                findings.add(shifted(finding, time));
            }
        }
        var made = new Dossier(
                "long",
                dossier.title(),
                dossier.event(),
                dossier.date(),
                false,
                texts,
                List.of(),
                Set.of(),
                ExampleReport.MADE);
        var collation = new Collation(texts, once.baseId(), rows, findings);
        return new Report(made, collation, notes(collation), List.of(), ExampleReport.MADE);
    }

    private static List<Note> notes(Collation collation) {
        var notes = new ArrayList<Note>();
        for (int i = 0; i < collation.rows().size(); i += 3) {
            for (Cell cell : collation.rows().get(i).cells()) {
                if (!cell.isEmpty() && notes.size() <= i / 3) {
                    var at = cell.passages().getFirst().span();
                    var text = collation.text(cell.textId());
                    var words = Quote.at(text, new Span(at.start(), Math.min(at.end(), at.start() + 12)));
                    notes.add(ExampleReport.note(
                            "n" + i, Category.STYLE, "Is this what it says?", "Mei Lin", Note.State.OPEN, words));
                }
            }
        }
        return notes;
    }

    private static Text repeated(Text text, int times) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int time = 0; time < times; time++) {
            paragraphs.addAll(text.paragraphs());
        }
        return new Text(text.id(), text.article(), paragraphs);
    }

    private Row shifted(Row row, int number, int time) {
        var lines = row.lines().stream()
                .map(line -> new Line(
                        line.cells().stream().map(c -> shifted(c, time)).toList(), line.confidence()))
                .toList();
        return new Row(
                "r" + number,
                number,
                row.cells().stream().map(c -> shifted(c, time)).toList(),
                lines,
                row.confidence(),
                row.status());
    }

    private Cell shifted(Cell cell, int time) {
        Text text = once.text(cell.textId());
        var passages = cell.passages().stream()
                .map(p -> new Passage(
                        p.paragraph() + time * text.paragraphs().size(),
                        p.kind(),
                        p.sentences().stream()
                                .map(s -> s + time * text.sentences().size())
                                .toList(),
                        shifted(p.span(), text, time),
                        p.moved()))
                .toList();
        return new Cell(cell.textId(), passages, cell.comparison());
    }

    private Finding shifted(Finding finding, int time) {
        return new Finding(
                finding.check(),
                finding.severity(),
                finding.message(),
                finding.places().stream()
                        .map(p -> new Place(p.textId(), shifted(p.span(), once.text(p.textId()), time)))
                        .toList(),
                finding.evidence(),
                finding.suggestion());
    }

    private static Span shifted(Span span, Text text, int time) {
        int by = time * (text.content().length() + BETWEEN_PARAGRAPHS);
        return new Span(span.start() + by, span.end() + by);
    }
}
