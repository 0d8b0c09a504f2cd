package dev.parallax.report;

import org.jsoup.nodes.Element;

/** The legend of the table, and the choice of what it shows: check boxes that the style sheet watches, no script. */
final class HtmlControls {
    private final Contents contents;

    HtmlControls(Contents contents) {
        this.contents = contents;
    }

    void addTo(Element main) {
        HtmlPage.line(main, "h2").text("Side by side");
        Element controls = HtmlPage.line(main, "div").addClass("controls");
        Element texts = group(controls, "Texts");
        for (Column column : contents.columns()) {
            box(texts, "checkbox", "show-column-" + column.index(), "", true)
                    .appendElement("bdi")
                    .text(column.label());
        }
        Element rows = group(controls, "Rows");
        box(rows, "radio", "rows-all", "rows", true).appendText("all");
        box(rows, "radio", "rows-differing", "rows", false).appendText("differing");
        box(rows, "radio", "rows-findings", "rows", false).appendText("with findings");
        box(rows, "radio", "rows-notes", "rows", false).appendText("with notes");
        Element words = group(controls, "Words of " + contents.base().label());
        box(words, "checkbox", "show-deleted", "", true).appendText("deleted");
        box(words, "checkbox", "show-replaced", "", false).appendText("replaced");
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

    private static void legend(Element main) {
        Element legend = HtmlPage.line(main, "ul").addClass("legend").attr("aria-label", "Legend");
        entry(legend, "mark", "rep", "replaced", "other words than the text compared with");
        entry(legend, "ins", "ins", "only here", "not in the text compared with");
        entry(legend, "del", "del", "deleted", "in the text compared with, not here");
        entry(legend, "span", "mov", "moved", "same words at another place");
        entry(legend, "span", "error", "✕ likely error", "");
        entry(legend, "span", "notice", "! worth a look", "");
        entry(legend, "span", "counterpart", "counterpart", "what a likely error is held against");
        entry(legend, "span", "note", "note", "numbered, listed below");
        entry(legend, "span", "absent", "left out", "");
        Element moved = HtmlPage.line(legend, "li");
        moved.appendElement("span")
                .addClass("position")
                .addClass("out-of-order")
                .text("¶14 ↓");
        moved.appendText(" paragraph of its own article; with an arrow, later (↓) or earlier (↑) there");
    }

    private static void entry(Element legend, String tag, String style, String sample, String meaning) {
        Element entry = HtmlPage.line(legend, "li");
        entry.appendElement(tag).addClass(style).text(sample);
        if (!meaning.isEmpty()) {
            entry.appendText(" " + meaning);
        }
    }
}
