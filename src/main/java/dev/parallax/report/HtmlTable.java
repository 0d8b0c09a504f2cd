package dev.parallax.report;

import dev.parallax.check.Severity;
import dev.parallax.collation.Row;
import dev.parallax.difference.Difference;
import dev.parallax.text.ParagraphKind;
import java.io.InterruptedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The rows of a report, side by side. Roles are spelled out because narrow screens lay the table out as cards. */
final class HtmlTable {
    /** Less says nothing. */
    private static final double LEAST_SHOWN = 0.005;

    private final Contents contents;

    /** Notes whose marker has been written: only the first can be what the list of notes links back to. */
    private final Set<Integer> written = new HashSet<>();

    HtmlTable(Contents contents) {
        this.contents = contents;
    }

    void addTo(Element main) throws InterruptedIOException {
        Element scroll = HtmlPage.line(main, "div")
                .addClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", contents.words().of("table.label"));
        Element table = HtmlPage.line(scroll, "table")
                .addClass("collation")
                .addClass("columns-" + Math.min(contents.columns().size(), 8))
                .attr("role", "table");
        HtmlPage.line(table, "caption").text(contents.words().of("table.caption"));
        head(HtmlPage.line(table, "thead").attr("role", "rowgroup"));
        Element body = HtmlPage.line(table, "tbody").attr("role", "rowgroup");
        if (contents.rows().isEmpty()) {
            HtmlPage.line(main, "p").addClass("none").text(contents.words().of("rows.none"));
        }
        for (RowView view : contents.rows()) {
            Cancelled.check();
            row(HtmlPage.line(body, "tr"), view);
        }
    }

    private void head(Element head) {
        Element row = HtmlPage.line(head, "tr").attr("role", "row");
        row.appendElement("th")
                .addClass("number")
                .attr("scope", "col")
                .attr("role", "columnheader")
                .attr("aria-label", contents.words().of("row"));
        for (Column column : contents.columns()) {
            var article = column.text().article();
            Element cell = row.appendElement("th")
                    .addClass("column-" + column.index())
                    .attr("scope", "col")
                    .attr("role", "columnheader");
            cell.appendElement("bdi").text(column.label());
            String date = contents.words().day(article.date());
            cell.appendElement("small")
                    .text(contents.words().role(article.role()) + " · "
                            + article.language().tag() + (date.isEmpty() ? "" : " · " + date)
                            + (column.base() ? " · " + contents.words().of("base") : ""));
        }
    }

    private void row(Element element, RowView view) {
        Row row = view.row();
        element.attr("id", "row-" + row.number()).attr("role", "row");
        if (view.differing()) {
            element.addClass("differing");
        }
        if (view.findings()) {
            element.addClass("has-findings");
        }
        if (view.notes()) {
            element.addClass("has-notes");
        }
        Element number = element.appendElement("th")
                .addClass("number")
                .attr("scope", "row")
                .attr("role", "rowheader");
        number.appendText(String.valueOf(row.number()));
        if (view.confirmed()) {
            number.appendElement("small")
                    .addClass("confirmed")
                    .attr("title", contents.words().of("confirmed.row"))
                    .text("✓");
        } else if (row.confidence() >= LEAST_SHOWN
                && row.cells().stream().filter(c -> !c.isEmpty()).count() > 1) {
            number.appendElement("small")
                    .attr("title", contents.words().of("automatic.row"))
                    .text(String.format(Locale.ROOT, "%.2f", view.confidence()).replaceFirst("^0", ""));
        }
        for (Column column : contents.columns()) {
            cell(element.appendElement("td"), column, view.cells().get(column.index()));
        }
    }

    private void cell(Element cell, Column column, CellView view) {
        cell.addClass("column-" + column.index()).attr("role", "cell").attr("data-label", column.label());
        switch (view) {
            case CellView.Absent absent ->
                cell.appendElement("span").addClass("absent").text(absent.message());
            case CellView.Present present -> {
                for (CellView.Block block : present.blocks()) {
                    block(HtmlPage.foreign(cell.appendElement("p"), column), block);
                }
            }
        }
    }

    private void block(Element paragraph, CellView.Block block) {
        if (block.passage().kind() != ParagraphKind.BODY) {
            paragraph.addClass(
                    block.passage().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (!block.position().isEmpty()) {
            Element position = paragraph
                    .appendElement("span")
                    .addClass("position")
                    .attr("lang", contents.words().language().tag());
            position.text(block.position());
            if (block.passage().moved()) {
                position.addClass("out-of-order");
            }
            paragraph.appendText(" ");
        }
        for (Stretch stretch : block.stretches()) {
            stretch(paragraph, stretch);
        }
    }

    private void stretch(Element paragraph, Stretch stretch) {
        Stretch.Change change = stretch.change();
        if (stretch.words().isEmpty()) {
            if (change != null) {
                Element deleted = paragraph.appendElement("del").addClass("del");
                traced(deleted, change).text(change.base());
            }
            return;
        }
        if (change != null
                && change.kind() == Difference.Kind.REPLACED
                && !change.base().isBlank()) {
            paragraph.appendElement("del").addClass("was").text(change.base());
        }
        if (change == null
                && stretch.findings().isEmpty()
                && !stretch.counterpart()
                && stretch.notes().isEmpty()
                && stretch.traces().isEmpty()) {
            paragraph.appendText(stretch.words());
        } else {
            mark(paragraph, stretch, change);
        }
        for (NumberedFinding finding : stretch.ending()) {
            paragraph
                    .appendElement("a")
                    .addClass("flag")
                    .addClass(severityClass(finding.finding().severity()))
                    .attr("href", "#finding-" + finding.number())
                    .attr("lang", contents.words().language().tag())
                    .text(Words.sign(finding.finding().severity()) + " "
                            + contents.words().check(finding.finding().check()));
        }
        for (NumberedNote note : stretch.endingNotes()) {
            Element marker = paragraph.appendElement("sup").appendElement("a").addClass("note-marker");
            marker.attr("href", "#note-" + note.number()).text(String.valueOf(note.number()));
            marker.attr("aria-label", contents.words().of("note.label", note.number()));
            if (written.add(note.number())) {
                marker.attr("id", "note-" + note.number() + "-marker");
            }
        }
    }

    private void mark(Element paragraph, Stretch stretch, Stretch.@Nullable Change change) {
        Element mark = paragraph.appendElement(change == null ? "span" : tag(change));
        words(mark, stretch, change);
        if (change != null) {
            mark.addClass(change.formOnly() ? "form" : style(change));
            if (change.kind() == Difference.Kind.REPLACED && !change.base().isBlank()) {
                mark.attr("title", contents.words().of("compared-text", change.base()));
            }
        }
        severities(stretch.findings()).forEach(severity -> mark.addClass(severityClass(severity)));
        if (stretch.counterpart()) {
            mark.addClass("counterpart");
        }
        if (!stretch.notes().isEmpty()) {
            mark.addClass("note");
        }
    }

    /** The words of a mark, with links from either side of a difference to the other. */
    private void words(Element mark, Stretch stretch, Stretch.@Nullable Change change) {
        if (change != null) {
            traced(mark, change).text(stretch.words());
        } else if (!stretch.traces().isEmpty()) {
            Element inner = mark;
            for (Trace trace : stretch.beginning()) {
                inner = inner.appendElement("span").attr("id", "base-" + trace.id());
            }
            inner.appendElement("a")
                    .addClass("trace")
                    .attr("href", "#" + stretch.traces().getFirst().id())
                    .attr("tabindex", "-1")
                    .attr("title", stretch.traces().stream().map(this::told).collect(Collectors.joining("\n")))
                    .text(stretch.words());
        } else {
            mark.text(stretch.words());
        }
    }

    private String told(Trace trace) {
        return trace.column().label()
                + contents.words().of("colon")
                + (trace.words().isBlank() ? contents.words().of("left-out") : trace.words());
    }

    /** The element for the words of a difference: a link, if the text compared with has words there. */
    private static Element traced(Element mark, Stretch.Change change) {
        if (change.id().isEmpty()) {
            return mark;
        }
        if (change.first()) {
            mark.attr("id", change.id());
        }
        return mark.appendElement("a").addClass("trace").attr("href", "#base-" + change.id());
    }

    private static List<Severity> severities(List<NumberedFinding> findings) {
        return findings.stream()
                .map(f -> f.finding().severity())
                .distinct()
                .sorted()
                .limit(1)
                .toList();
    }

    private static String tag(Stretch.Change change) {
        return switch (change.kind()) {
            case INSERTED -> "ins";
            case REPLACED -> "mark";
            default -> "span";
        };
    }

    private static String style(Stretch.Change change) {
        return switch (change.kind()) {
            case INSERTED -> "ins";
            case REPLACED -> "rep";
            case MOVED -> "mov";
            case DELETED, KEPT -> throw new IllegalArgumentException(change.kind() + " marks no words");
        };
    }

    static String severityClass(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
