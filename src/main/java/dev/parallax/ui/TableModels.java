package dev.parallax.ui;

import dev.parallax.collation.Cell;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Counterparts;
import dev.parallax.collation.Passage;
import dev.parallax.collation.Row;
import dev.parallax.difference.Comparison;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a collation into what the table shows. */
final class TableModels {
    private final Collation collation;

    private TableModels(Collation collation) {
        this.collation = collation;
    }

    static TableModel of(
            String dossierId, Collation collation, List<TableModel.Finding> findings, List<TableModel.Note> notes) {
        var models = new TableModels(collation);
        return new TableModel(
                dossierId,
                collation.columns().stream().map(models::column).toList(),
                collation.rows().stream().map(models::row).toList(),
                findings,
                notes);
    }

    /** Which words of a row answer each other. */
    static List<TableModel.Link> links(List<Counterparts.Link> links) {
        return links.stream()
                .map(link -> new TableModel.Link(place(link.one()), place(link.other())))
                .toList();
    }

    static TableModel.Place place(Place place) {
        return new TableModel.Place(
                place.textId(), place.span().start(), place.span().end());
    }

    private TableModel.Column column(Text text) {
        boolean base = text.id().equals(collation.baseId());
        return new TableModel.Column(
                text.id(),
                Names.of(text),
                details(text),
                text.language().tag(),
                text.language().rightToLeft() ? "rtl" : "ltr",
                base && collation.columns().size() > 1,
                text.article().role() == Role.COVERAGE,
                text.content(),
                text.paragraphs().size());
    }

    private static List<TableModel.Detail> details(Text text) {
        var article = text.article();
        return Stream.of(
                        new TableModel.Detail("role", article.outlet().isBlank() ? "" : Names.of(article.role())),
                        new TableModel.Detail("language", text.language().tag()),
                        new TableModel.Detail(
                                "extent", Names.of(text.paragraphs().size()) + " ¶"),
                        new TableModel.Detail("date", Names.of(article.date())))
                .filter(detail -> !detail.words().isEmpty())
                .toList();
    }

    private TableModel.Row row(Row row) {
        boolean only = has(row).size() == 1 && collation.columns().size() > 1;
        return new TableModel.Row(
                row.id(),
                row.confidence(),
                row.status() == Row.Status.CONFIRMED,
                row.status() == Row.Status.NEEDS_RECHECK,
                only,
                cells(row.cells(), row, true),
                row.lines().size() < 2
                        ? List.of()
                        : row.lines().stream()
                                .map(l -> cells(l.cells(), row, false))
                                .toList(),
                sentences(row));
    }

    /** Where the sentences of the row stand, in the texts that have more than one there. */
    private Map<String, List<TableModel.Extent>> sentences(Row row) {
        Map<String, List<TableModel.Extent>> result = new HashMap<>();
        for (Cell cell : row.cells()) {
            var sentences = cell.passages().stream()
                    .flatMap(p -> p.sentences().stream())
                    .map(collation.text(cell.textId()).sentences()::get)
                    .map(s -> new TableModel.Extent(s.span().start(), s.span().end()))
                    .toList();
            if (sentences.size() > 1) {
                result.put(cell.textId(), sentences);
            }
        }
        return result;
    }

    private static List<Cell> has(Row row) {
        return row.cells().stream().filter(c -> !c.isEmpty()).toList();
    }

    private List<TableModel.Cell> cells(List<Cell> cells, Row row, boolean whole) {
        var gaps = Gaps.of(cells, row, collation);
        return IntStream.range(0, cells.size())
                .mapToObj(i -> {
                    var cell = cells.get(i);
                    var shared = shared(cell);
                    return new TableModel.Cell(
                            cell.passages().stream()
                                    .map(p -> passage(p, cell, row))
                                    .toList(),
                            gaps.get(i),
                            shared.isPresent(),
                            shared.orElse(0),
                            whole ? differences(cell, row) : List.of());
                })
                .toList();
    }

    private List<TableModel.Difference> differences(Cell cell, Row row) {
        if (cell.comparison() == null) {
            return List.of();
        }
        var base = collation.text(collation.baseId());
        return Painting.of(
                cell, collation.text(cell.textId()), row.cell(base.id()).words(base));
    }

    /** The share of words, in percent, of what shares too few to paint differences. */
    private static OptionalInt shared(Cell cell) {
        var comparison = cell.comparison();
        return comparison != null && comparison.verdict() == Comparison.Verdict.DIFFERENT_WORDING
                ? OptionalInt.of((int) Math.round(100 * comparison.similarity()))
                : OptionalInt.empty();
    }

    private TableModel.Passage passage(Passage passage, Cell cell, Row row) {
        return new TableModel.Passage(
                passage.paragraph(),
                passage.kind().name(),
                passage.span().start(),
                passage.span().end(),
                passage.moved() ? direction(passage, cell, row) : "");
    }

    /** Whether a passage stands higher up in its article than what it answers stands in the article of the first column. */
    private String direction(Passage passage, Cell cell, Row row) {
        var first = has(row).getFirst();
        var text = collation.text(cell.textId());
        double own = share(passage.paragraph(), text);
        double there = first.textId().equals(cell.textId())
                ? (double) row.number() / collation.rows().size()
                : share(first.passages().getFirst().paragraph(), collation.text(first.textId()));
        return own < there ? "up" : "down";
    }

    private static double share(int paragraph, Text text) {
        return (double) paragraph / text.paragraphs().size();
    }

    /** Whether all that a row holds is of a kind that nobody misses. */
    static boolean isMinor(Row row) {
        return row.cells().stream()
                .flatMap(c -> c.passages().stream())
                .allMatch(p -> p.kind() == ParagraphKind.BOILERPLATE);
    }
}
