package dev.parallax.report;

import dev.parallax.review.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** The findings and the notes of a web page, one card each. */
final class HtmlCards {
    private final Contents contents;
    private final Words words;

    HtmlCards(Contents contents) {
        this.contents = contents;
        this.words = contents.words();
    }

    void addTo(Element main) {
        findings(main);
        notes(main);
    }

    private void findings(Element main) {
        Element section = HtmlPage.line(main, "section").attr("id", "findings");
        HtmlPage.line(section, "h2").text(words.of("findings"));
        if (contents.findings().isEmpty()) {
            HtmlPage.line(section, "p").addClass("none").text(words.of("findings.none"));
            return;
        }
        Element list = HtmlPage.line(section, "ol").addClass("cards");
        var bySeverity = new ArrayList<>(contents.findings());
        bySeverity.sort(Comparator.comparing(f -> f.finding().severity()));
        for (NumberedFinding numbered : bySeverity) {
            var finding = numbered.finding();
            Element card = HtmlPage.line(list, "li").attr("id", "finding-" + numbered.number());
            card.addClass(HtmlTable.severityClass(finding.severity()));
            Element heading = card.appendElement("h3");
            heading.appendText(Words.sign(finding.severity()) + " " + words.check(finding.check()) + " ");
            rows(heading, words.severity(finding.severity()), numbered.rows());
            card.appendElement("p").text(words.message(finding));
            if (!finding.evidence().isBlank()) {
                card.appendElement("p").addClass("evidence").text(words.evidence(finding));
            }
            if (!finding.suggestion().isBlank()) {
                card.appendElement("p").addClass("evidence").text(words.of("suggested", finding.suggestion()));
            }
        }
    }

    private void notes(Element main) {
        Element section = HtmlPage.line(main, "section").attr("id", "notes");
        HtmlPage.line(section, "h2").text(words.of("notes"));
        if (contents.notes().isEmpty()) {
            HtmlPage.line(section, "p").addClass("none").text(words.of("notes.none"));
            return;
        }
        Element list = HtmlPage.line(section, "ol").addClass("cards");
        for (NumberedNote numbered : contents.notes()) {
            note(HtmlPage.line(list, "li").addClass("note-card").attr("id", "note-" + numbered.number()), numbered);
        }
    }

    private void note(Element card, NumberedNote numbered) {
        var note = numbered.note();
        Element heading = card.appendElement("h3");
        heading.appendElement("span").addClass("number").text(String.valueOf(numbered.number()));
        heading.appendText(" " + words.category(note.category()) + " ");
        var severity = note.severity();
        String state = (severity == null ? "" : words.severity(severity) + " · ") + words.state(note);
        rows(heading, state, numbered.rows());
        for (var quote : note.targets()) {
            Element line = card.appendElement("blockquote");
            var quoted = contents.columns().stream()
                    .filter(c -> c.text().id().equals(quote.textId()))
                    .findFirst();
            quoted.ifPresent(
                    column -> line.appendElement("small").appendElement("bdi").text(column.label()));
            line.appendText(" ");
            Element words = line.appendElement("q").text(quote.exact());
            quoted.ifPresentOrElse(column -> HtmlPage.foreign(words, column), () -> words.attr("dir", "auto"));
        }
        if (!note.words().isBlank()) {
            card.appendElement("p").addClass("words").attr("dir", "auto").text(note.words());
        }
        if (numbered.needsRecheck()) {
            card.appendElement("p").addClass("evidence").text(words.of("recheck.long"));
        }
        Element signed = card.appendElement("p").addClass("evidence");
        signed.appendElement("bdi").text(contents.author(numbered));
        signed.appendText(", " + words.day(note.created()));
        if (!note.tags().isEmpty()) {
            card.appendElement("p")
                    .addClass("evidence")
                    .attr("dir", "auto")
                    .text("# " + String.join(" # ", note.tags()));
        }
        for (Reply reply : note.replies()) {
            Element answer = card.appendElement("div").addClass("reply");
            answer.appendElement("p").addClass("words").attr("dir", "auto").text(reply.words());
            Element by = answer.appendElement("p").addClass("evidence");
            by.appendElement("bdi").text(contents.authors().of(reply.author()));
            by.appendText(", " + words.day(reply.created()));
        }
    }

    /** What a heading says after its name, with links to the rows. */
    private void rows(Element heading, String state, List<Integer> rows) {
        Element small = heading.appendElement("small");
        small.appendText(state);
        if (!rows.isEmpty()) {
            String place = words.rows(rows);
            String numbers = Words.list(rows);
            int at = place.indexOf(numbers);
            small.appendText(" · " + place.substring(0, at));
            for (int i = 0; i < rows.size(); i++) {
                small.appendText(i == 0 ? "" : ", ");
                small.appendElement("a").attr("href", "#row-" + rows.get(i)).text(String.valueOf(rows.get(i)));
            }
            small.appendText(place.substring(at + numbers.length()));
        }
    }
}
