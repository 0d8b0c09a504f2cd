package dev.parallax.report;

import dev.parallax.review.NoteSeverity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a web page says before its rows: pictures, counts, scores, what each text leaves out, figures and names. */
final class HtmlOverview {
    private final Contents contents;
    private final Overview overview;
    private final Words words;

    /** Only rows that are shown can be linked to. */
    private final Set<Integer> shown;

    HtmlOverview(Contents contents) {
        this.contents = contents;
        this.overview = contents.overview();
        this.words = contents.words();
        this.shown = contents.shownRows();
    }

    void addTo(Element main) {
        Element section = HtmlPage.line(main, "section").attr("id", "overview");
        HtmlPage.line(section, "h2").text(words.of("overview"));
        if (contents.columns().size() > 1 && !contents.collation().rows().isEmpty()) {
            coverage(section);
            prominence(section);
        }
        Element counts = HtmlPage.line(section, "div").addClass("tables");
        findings(counts);
        notes(counts);
        scores(counts);
        tellings(section);
        figures(section);
        names(section);
    }

    private void coverage(Element section) {
        HtmlPage.line(section, "h3").text(words.of("coverage.title"));
        Element table = HtmlPage.line(section, "table").addClass("pictures");
        for (Column column : contents.columns()) {
            Element row = HtmlPage.line(table, "tr");
            row.appendElement("th").attr("scope", "row").appendElement("bdi").text(column.label());
            Pictures.coverage(contents.collation(), column, words)
                    .addTo(row.appendElement("td").addClass("strip"));
        }
        Element legend = HtmlPage.line(section, "p").addClass("evidence");
        for (Pictures.Coverage coverage : Pictures.Coverage.values()) {
            String style = "key-" + coverage.name().toLowerCase(Locale.ROOT);
            legend.appendElement("span").addClass("key").addClass(style).text("■");
            legend.appendText(" " + coverage.words(words) + "   ");
        }
    }

    private void prominence(Element section) {
        HtmlPage.line(section, "h3").text(words.of("prominence.title"));
        Element table = HtmlPage.line(section, "table").addClass("pictures").addClass("prominence");
        Element head = HtmlPage.line(table, "tr");
        for (Column column : contents.columns()) {
            head.appendElement("th").attr("scope", "col").appendElement("bdi").text(column.label());
        }
        Element drawing = HtmlPage.line(table, "tr")
                .appendElement("td")
                .addClass("lines")
                .attr("colspan", String.valueOf(contents.columns().size()));
        Pictures.prominence(contents.collation(), contents.columns(), words).addTo(drawing);
        HtmlPage.line(section, "p").addClass("evidence").text(words.of("prominence.legend"));
    }

    private void findings(Element counts) {
        if (overview.findings().isEmpty()) {
            return;
        }
        Element table = table(counts, "findings", List.of("severity.error", "severity.notice"));
        overview.findings().forEach((check, count) -> {
            Element row = named(table, check);
            figure(row, count.errors());
            figure(row, count.notices());
        });
    }

    private void notes(Element counts) {
        if (overview.notes().isEmpty()) {
            return;
        }
        Element table = table(counts, "notes", List.of("notes.open", "notes.settled"));
        Element head = table.expectFirst("tr");
        for (NoteSeverity severity : NoteSeverity.values()) {
            head.appendElement("th").addClass("figure").attr("scope", "col").text(words.severity(severity));
        }
        overview.notes().forEach((category, count) -> {
            Element row = named(table, category);
            figure(row, count.open());
            figure(row, count.settled());
            for (NoteSeverity severity : NoteSeverity.values()) {
                figure(row, count.bySeverity().getOrDefault(severity, 0));
            }
        });
    }

    private void scores(Element counts) {
        if (overview.scores().isEmpty()) {
            return;
        }
        Element table = table(counts, "quality", List.of("quality.score", "quality.penalty", "quality.words"));
        for (Overview.Scored scored : overview.scores()) {
            Element row = named(table, scored.column().label());
            row.appendElement("td")
                    .addClass("figure")
                    .text(decimal(scored.score().score()));
            row.appendElement("td")
                    .addClass("figure")
                    .text(decimal(scored.score().perThousandWords()));
            figure(row, scored.score().words());
        }
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private Element table(Element parent, String title, List<String> columns) {
        Element table = HtmlPage.line(parent, "table").addClass("count");
        Element head = HtmlPage.line(table, "tr");
        head.appendElement("th").attr("scope", "col").text(words.of(title));
        columns.forEach(key ->
                head.appendElement("th").addClass("figure").attr("scope", "col").text(words.of(key)));
        return table;
    }

    private static Element named(Element table, String name) {
        Element row = HtmlPage.line(table, "tr");
        row.appendElement("th").attr("scope", "row").appendElement("bdi").text(name);
        return row;
    }

    private static void figure(Element row, int figure) {
        row.appendElement("td").addClass("figure").text(figure == 0 ? "–" : String.valueOf(figure));
    }

    private void tellings(Element section) {
        if (overview.tellings().isEmpty()) {
            return;
        }
        HtmlPage.line(section, "h3").text(words.of("tellings"));
        Element cards = HtmlPage.line(section, "ul").addClass("cards").addClass("tellings");
        for (Overview.Telling telling : overview.tellings()) {
            Element card = HtmlPage.line(cards, "li");
            card.appendElement("h4").appendElement("bdi").text(telling.column().label());
            rows(card, "left-out", telling.leftOut());
            rows(card, "added", telling.added());
            rows(card, "earlier", telling.earlier());
            rows(card, "later", telling.later());
        }
    }

    private void rows(Element card, String key, List<Overview.Quoted> rows) {
        card.appendElement("p")
                .addClass("evidence")
                .text(words.of(key) + words.of("colon") + (rows.isEmpty() ? words.of("none") : rows.size()));
        if (!rows.isEmpty()) {
            Element list = card.appendElement("ul").addClass("rows");
            for (Overview.Quoted quoted : rows) {
                Element entry = HtmlPage.line(list, "li");
                rowNumber(entry, quoted.row());
                entry.appendText(" ");
                HtmlPage.foreign(entry.appendElement("span"), quoted.column()).text(quoted.words());
            }
        }
    }

    private void rowNumber(Element parent, int row) {
        if (shown.contains(row)) {
            parent.appendElement("a").attr("href", "#row-" + row).text(String.valueOf(row));
        } else {
            parent.appendText(String.valueOf(row));
        }
    }

    private void figures(Element section) {
        if (overview.figures().isEmpty()) {
            return;
        }
        HtmlPage.line(section, "h3").text(words.of("figures"));
        HtmlPage.line(section, "p").addClass("evidence").text(words.of("figures.legend"));
        Element table = columns(section, words.of("row"));
        for (FigureTable.Line line : overview.figures()) {
            Element row = HtmlPage.line(table, "tr");
            rowNumber(row.appendElement("th").addClass("number").attr("scope", "row"), line.row());
            for (Column column : contents.columns()) {
                Element cell = HtmlPage.foreign(row.appendElement("td"), column);
                for (FigureTable.Stated stated : line.texts().get(column.index())) {
                    cell.appendText(cell.childNodeSize() == 0 ? "" : " · ");
                    cell.appendElement(stated.unlike() ? "mark" : "span")
                            .addClass(stated.unlike() ? "rep" : "stated")
                            .text(stated.words());
                }
            }
        }
    }

    private void names(Element section) {
        if (overview.names().isEmpty()) {
            return;
        }
        HtmlPage.line(section, "h3").text(words.of("names"));
        HtmlPage.line(section, "p").addClass("evidence").text(words.of("names.legend"));
        Element table = columns(section, words.of("name"));
        for (NameTable.Line line : overview.names()) {
            Element row = HtmlPage.line(table, "tr");
            row.appendElement("th").attr("scope", "row").text(line.name());
            for (Column column : contents.columns()) {
                Element cell = HtmlPage.foreign(row.appendElement("td"), column);
                for (Map.Entry<String, NameTable.Spelling> spelt :
                        line.texts().get(column.index()).entrySet()) {
                    cell.appendText(cell.childNodeSize() == 0 ? "" : " · ");
                    cell.appendElement("span")
                            .addClass(spelt.getValue().wrong() ? "error" : "stated")
                            .text((spelt.getValue().wrong() ? "✕ " : "") + spelt.getKey());
                    cell.appendText(" ×" + spelt.getValue().count());
                }
            }
        }
    }

    private Element columns(Element section, String first) {
        Element scroll = HtmlPage.line(section, "div")
                .addClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", first);
        Element table = HtmlPage.line(scroll, "table").addClass("facts");
        Element head = HtmlPage.line(HtmlPage.line(table, "thead"), "tr");
        head.appendElement("th").attr("scope", "col").text(first);
        for (Column column : contents.columns()) {
            head.appendElement("th")
                    .addClass("column-" + column.index())
                    .attr("scope", "col")
                    .appendElement("bdi")
                    .text(column.label());
        }
        return HtmlPage.line(table, "tbody");
    }
}
