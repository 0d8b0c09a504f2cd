package dev.parallax.report;

import java.util.List;
import org.jsoup.nodes.Element;

/** The first page of a web page: the event, who reviewed how much of it, the texts and their figures. */
final class HtmlTitle {
    private static final List<String> TEXTS_HEADER = List.of(
            "text", "headline", "date", "left-out", "only-here", "replaced", "inserted", "deleted", "out-of-order");

    private final Contents contents;
    private final Words words;

    HtmlTitle(Contents contents) {
        this.contents = contents;
        this.words = contents.words();
    }

    void addTo(Element header) {
        var dossier = contents.report().dossier();
        var logo = contents.report().options().logo();
        if (logo != null) {
            HtmlPage.line(header, "img")
                    .addClass("logo")
                    .attr("src", logo.dataUri())
                    .attr("alt", "")
                    .attr("width", String.valueOf(logo.width() / 2))
                    .attr("height", String.valueOf(logo.height() / 2));
        }
        HtmlPage.line(header, "p").addClass("kicker").text(words.of("title"));
        HtmlPage.line(header, "h1").text(dossier.title());
        if (!dossier.event().isBlank()) {
            HtmlPage.line(header, "p").addClass("event").text(dossier.event());
        }
        HtmlPage.line(header, "p").addClass("made").text(String.join(" · ", About.lines(contents)));
        summary(header);
        texts(header);
    }

    private void summary(Element header) {
        var summary = contents.summary();
        Element list = HtmlPage.line(header, "ul").addClass("counts");
        tile(list, String.valueOf(summary.aligned()), words.of("tile.aligned", summary.rows()));
        tile(list, summary.reviewed() + "%", words.of("tile.reviewed"));
        tile(list, String.valueOf(summary.errors()), words.of("tile.errors", summary.errors()));
        tile(list, String.valueOf(summary.notices()), words.of("tile.notices"));
        tile(list, String.valueOf(summary.openNotes()), words.of("tile.open-notes", summary.openNotes()));
        tile(list, String.valueOf(summary.resolvedNotes()), words.of("tile.resolved"));
    }

    private static void tile(Element list, String figure, String what) {
        Element tile = HtmlPage.line(list, "li");
        tile.appendElement("b").text(figure);
        tile.appendText(" " + what);
    }

    private void texts(Element header) {
        Element table = HtmlPage.line(header, "table").addClass("texts");
        HtmlPage.line(table, "caption").text(words.of("texts"));
        Element head = HtmlPage.line(HtmlPage.line(table, "thead"), "tr");
        for (String name : TEXTS_HEADER) {
            Element column = head.appendElement("th").attr("scope", "col").text(words.of(name));
            if (head.childrenSize() > 3) {
                column.addClass("figure");
            }
        }
        Element body = HtmlPage.line(table, "tbody");
        for (Summary.PerText per : contents.summary().texts()) {
            text(HtmlPage.line(body, "tr"), per);
        }
    }

    private void text(Element row, Summary.PerText per) {
        var article = per.column().text().article();
        Element name = row.appendElement("th").attr("scope", "row");
        name.appendElement("bdi").text(per.column().label());
        name.appendElement("small")
                .text(words.role(article.role()) + ", " + words.language(article.language())
                        + (per.column().base() ? ", " + words.of("base") : ""));
        name.appendElement("small")
                .text(words.of("version", Version.of(per.column().text())));
        Element title = HtmlPage.foreign(row.appendElement("td"), per.column());
        var link = Words.link(article);
        if (link.isPresent()) {
            title.appendElement("a")
                    .attr("href", link.get())
                    .attr("rel", "noopener noreferrer")
                    .text(article.title().isBlank() ? link.get() : article.title());
        } else {
            title.appendElement("bdi").text(article.title());
        }
        if (!article.byline().isBlank()) {
            title.appendElement("small").text(article.byline());
        }
        row.appendElement("td").text(words.day(article.date()));
        figure(row, String.valueOf(per.leftOut()));
        figure(row, String.valueOf(per.onlyHere()));
        for (int differences : List.of(per.replaced(), per.inserted(), per.deleted())) {
            figure(row, per.compared() ? String.valueOf(differences) : "–");
        }
        figure(row, String.valueOf(per.moved()));
    }

    private static void figure(Element row, String figure) {
        row.appendElement("td").addClass("figure").text(figure);
    }
}
