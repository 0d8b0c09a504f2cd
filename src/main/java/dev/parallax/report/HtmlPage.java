package dev.parallax.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Builds the page of a report as a document tree, so that nothing from outside can become markup: words are text nodes
 * and attribute values, which jsoup escapes. A Content-Security-Policy lets nothing in but the page's own style sheet.
 */
final class HtmlPage {
    private final Contents contents;

    HtmlPage(Contents contents) {
        this.contents = contents;
    }

    Document build() {
        var page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = line(page, "html").attr("lang", "en");
        head(line(html, "head"));
        Element body = line(html, "body");
        title(line(body, "header"));
        Element main = line(body, "main");
        new HtmlControls(contents).addTo(main);
        new HtmlTable(contents).addTo(main);
        findings(main);
        notes(main);
        method(line(body, "footer"));
        return page;
    }

    private void head(Element head) {
        String style = style();
        line(head, "meta").attr("charset", "utf-8");
        line(head, "meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; style-src 'sha256-" + sha256(style)
                                + "'; base-uri 'none'; form-action 'none'");
        line(head, "meta").attr("name", "referrer").attr("content", "no-referrer");
        line(head, "meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        line(head, "meta").attr("name", "generator").attr("content", "Parallax");
        line(head, "title").text(contents.report().dossier().title() + " – Parallax report");
        line(head, "style").appendChild(new DataNode(style));
    }

    private String style() {
        var style = new StringBuilder(resource("report.css"));
        for (Column column : contents.columns()) {
            style.append(
                    "body:has(#show-column-%1$d:not(:checked)) .column-%1$d{display:none}\n".formatted(column.index()));
        }
        return style.toString();
    }

    private void title(Element header) {
        var dossier = contents.report().dossier();
        line(header, "p").addClass("kicker").text("Parallax report");
        line(header, "h1").text(dossier.title());
        if (!dossier.event().isBlank()) {
            line(header, "p").addClass("event").text(dossier.event());
        }
        String made = Words.day(contents.report().made().atZone(ZoneOffset.UTC).toLocalDate());
        String happened = dossier.date() == null ? "" : "Event of " + Words.day(dossier.date()) + " · ";
        line(header, "p").addClass("made").text(happened + "Report made on " + made);
        summary(header);
        texts(header);
    }

    private void summary(Element header) {
        var summary = contents.summary();
        Element list = line(header, "ul").addClass("counts");
        tile(list, String.valueOf(summary.aligned()), "of " + Words.count(summary.rows(), "row", "rows") + " aligned");
        tile(list, summary.reviewed() + "%", "of the rows reviewed");
        tile(list, String.valueOf(summary.errors()), "likely " + (summary.errors() == 1 ? "error" : "errors"));
        tile(list, String.valueOf(summary.notices()), "worth a look");
        tile(list, String.valueOf(summary.openNotes()), summary.openNotes() == 1 ? "open note" : "open notes");
        tile(list, String.valueOf(summary.resolvedNotes()), "resolved");
    }

    private static void tile(Element list, String figure, String what) {
        Element tile = line(list, "li");
        tile.appendElement("b").text(figure);
        tile.appendText(" " + what);
    }

    private void texts(Element header) {
        Element table = line(header, "table").addClass("texts");
        line(table, "caption").text("The texts");
        Element head = line(line(table, "thead"), "tr");
        for (String name : List.of(
                "Text", "Title", "Date", "Left out", "Only here", "Replaced", "Inserted", "Deleted", "Out of order")) {
            Element column = head.appendElement("th").attr("scope", "col").text(name);
            if (head.childrenSize() > 3) {
                column.addClass("figure");
            }
        }
        Element body = line(table, "tbody");
        for (Summary.PerText per : contents.summary().texts()) {
            text(line(body, "tr"), per);
        }
    }

    private static void text(Element row, Summary.PerText per) {
        var article = per.column().text().article();
        Element name = row.appendElement("th").attr("scope", "row");
        name.appendElement("bdi").text(per.column().label());
        name.appendElement("small")
                .text(Words.role(article.role()) + ", " + article.language().displayName()
                        + (per.column().base() ? ", base of comparison" : ""));
        Element title = foreign(row.appendElement("td"), per.column());
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
        row.appendElement("td").text(Words.day(article.date()));
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

    private void findings(Element main) {
        Element section = line(main, "section").attr("id", "findings");
        line(section, "h2").text("Findings");
        if (contents.findings().isEmpty()) {
            line(section, "p").addClass("none").text("No open findings.");
            return;
        }
        Element list = line(section, "ol").addClass("cards");
        var bySeverity = new ArrayList<>(contents.findings());
        bySeverity.sort(Comparator.comparing(f -> f.finding().severity()));
        for (NumberedFinding numbered : bySeverity) {
            var finding = numbered.finding();
            Element card = line(list, "li").attr("id", "finding-" + numbered.number());
            card.addClass(HtmlTable.severityClass(finding.severity()));
            Element heading = card.appendElement("h3");
            heading.appendText(Words.sign(finding.severity()) + " " + Words.capitalised(finding.check()) + " ");
            rows(heading, Words.severity(finding.severity()), numbered.rows());
            card.appendElement("p").text(finding.message());
            if (!finding.evidence().isBlank()) {
                card.appendElement("p").addClass("evidence").text(finding.evidence());
            }
            if (!finding.suggestion().isBlank()) {
                Element suggestion = card.appendElement("p").addClass("evidence");
                suggestion.appendText("Suggested: ").appendElement("q").text(finding.suggestion());
            }
        }
    }

    private void notes(Element main) {
        Element section = line(main, "section").attr("id", "notes");
        line(section, "h2").text("Notes");
        if (contents.notes().isEmpty()) {
            line(section, "p").addClass("none").text("No notes.");
            return;
        }
        Element list = line(section, "ol").addClass("cards");
        for (NumberedNote numbered : contents.notes()) {
            note(line(list, "li").addClass("note-card").attr("id", "note-" + numbered.number()), numbered);
        }
    }

    private void note(Element card, NumberedNote numbered) {
        var note = numbered.note();
        Element heading = card.appendElement("h3");
        heading.appendElement("span").addClass("number").text(String.valueOf(numbered.number()));
        heading.appendText(" " + note.category().label() + " ");
        rows(heading, Words.capitalised(Words.state(note)), numbered.rows());
        for (var quote : note.targets()) {
            Element line = card.appendElement("blockquote");
            var quoted = contents.columns().stream()
                    .filter(c -> c.text().id().equals(quote.textId()))
                    .findFirst();
            quoted.ifPresent(
                    column -> line.appendElement("small").appendElement("bdi").text(column.label()));
            line.appendText(" ");
            Element words = line.appendElement("q").text(quote.exact());
            quoted.ifPresentOrElse(column -> foreign(words, column), () -> words.attr("dir", "auto"));
        }
        if (!note.words().isBlank()) {
            card.appendElement("p").addClass("words").attr("dir", "auto").text(note.words());
        }
        if (numbered.needsRecheck()) {
            card.appendElement("p")
                    .addClass("evidence")
                    .text("Needs a re-check: its quotation is no longer in the text.");
        }
        Element signed = card.appendElement("p").addClass("evidence");
        signed.appendElement("bdi").text(note.author());
        signed.appendText(", " + Words.day(note.created().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private static void rows(Element heading, String state, List<Integer> rows) {
        Element small = heading.appendElement("small");
        small.appendText(state);
        for (int i = 0; i < rows.size(); i++) {
            small.appendText(i == 0 ? (rows.size() == 1 ? " · row " : " · rows ") : ", ");
            small.appendElement("a").attr("href", "#row-" + rows.get(i)).text(String.valueOf(rows.get(i)));
        }
    }

    private void method(Element footer) {
        line(footer, "h2").text("Method and limits");
        for (String sentence : Method.sentences(contents)) {
            line(footer, "p").text(sentence);
        }
    }

    /** An element whose words are in the language of a text. */
    static Element foreign(Element element, Column column) {
        var language = column.text().language();
        return element.attr("lang", language.tag()).attr("dir", language.rightToLeft() ? "rtl" : "ltr");
    }

    /** A child on a line of its own. */
    static Element line(Element parent, String tag) {
        return parent.appendText("\n").appendElement(tag);
    }

    static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
