package dev.parallax.report;

import org.jsoup.nodes.Element;

/** The legend of the table, and the choice of what it shows: check boxes that the style sheet watches, no script. */
final class HtmlControls {
    private final Contents contents;
    private final Words words;

    HtmlControls(Contents contents) {
        this.contents = contents;
        this.words = contents.words();
    }

    void addTo(Element main) {
        HtmlPage.line(main, "h2").text(words.of("side-by-side"));
        Element controls = HtmlPage.line(main, "div").addClass("controls");
        Element texts = group(controls, words.of("texts"));
        for (Column column : contents.columns()) {
            box(texts, "checkbox", "show-column-" + column.index(), "", true)
                    .appendElement("bdi")
                    .text(column.label());
        }
        Element rows = group(controls, words.of("rows.title"));
        box(rows, "radio", "rows-all", "rows", true).appendText(words.of("rows.all"));
        box(rows, "radio", "rows-differing", "rows", false).appendText(words.of("rows.differing"));
        box(rows, "radio", "rows-findings", "rows", false).appendText(words.of("rows.findings"));
        box(rows, "radio", "rows-notes", "rows", false).appendText(words.of("rows.notes"));
        contents.base().ifPresent(base -> {
            Element shown = group(controls, words.of("words-of", base.label()));
            box(shown, "checkbox", "show-deleted", "", true).appendText(words.of("legend.deleted"));
            box(shown, "checkbox", "show-replaced", "", false).appendText(words.of("legend.replaced"));
        });
        legend(main);
    }

    private static Element group(Element controls, String name) {
        Element group = HtmlPage.line(controls, "fieldset");
        group.appendElement("legend").text(name);
        return group;
    }

    private static Element box(Element group, String type, String id, String name, boolean checked) {
        Element label = HtmlPage.line(group, "label");
        Element box =
                label.appendElement("input").attr("type", type).attr("id", id).attr("autocomplete", "off");
        if (!name.isEmpty()) {
            box.attr("name", name);
        }
        if (checked) {
            box.attr("checked", true);
        }
        return label;
    }

    private void legend(Element main) {
        Element legend = HtmlPage.line(main, "ul").addClass("legend").attr("aria-label", words.of("legend"));
        if (contents.base().isPresent()) {
            entry(legend, "mark", "rep", words.of("legend.replaced"), words.of("legend.replaced.meaning"));
            entry(legend, "ins", "ins", words.of("legend.only-here"), words.of("legend.only-here.meaning"));
            entry(legend, "del", "del", words.of("legend.deleted"), words.of("legend.deleted.meaning"));
            entry(legend, "span", "mov", words.of("legend.moved"), words.of("legend.moved.meaning"));
        }
        entry(legend, "span", "error", "✕ " + words.of("severity.error"), "");
        entry(legend, "span", "notice", "! " + words.of("severity.notice"), "");
        entry(legend, "span", "counterpart", words.of("legend.counterpart"), words.of("legend.counterpart.meaning"));
        entry(legend, "span", "note", words.of("legend.note"), words.of("legend.note.meaning"));
        entry(legend, "span", "absent", words.of("left-out"), "");
        Element moved = HtmlPage.line(legend, "li");
        moved.appendElement("span")
                .addClass("position")
                .addClass("out-of-order")
                .text("¶14 ↓");
        moved.appendText(" " + words.of("legend.position"));
    }

    private static void entry(Element legend, String tag, String style, String sample, String meaning) {
        Element entry = HtmlPage.line(legend, "li");
        entry.appendElement(tag).addClass(style).text(sample);
        if (!meaning.isEmpty()) {
            entry.appendText(" " + meaning);
        }
    }
}
