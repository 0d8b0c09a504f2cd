package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.parallax.difference.Comparison;
import dev.parallax.difference.Difference;
import dev.parallax.text.Language;
import java.util.Locale;
import java.util.Objects;

/** What changed between two versions of a text: the paragraphs that are not the same, with the words that differ. */
class ChangesPreview extends Div {
    private static final int SHOWN = 100;

    private final H3 heading = new H3();
    private final Div list = new Div();

    ChangesPreview() {
        addClassName("changes");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", Messages.of("version.changes"))
                .setAttribute("tabindex", "0");
        add(heading, list);
    }

    void show(TextChanges changes, Language language) {
        list.removeAll();
        list.getElement().setAttribute("lang", language.tag());
        heading.setText(
                changes.nothing()
                        ? Messages.of("version.same")
                        : Messages.of(
                                "version.count",
                                changes.count(TextChanges.Kind.REWORDED),
                                changes.count(TextChanges.Kind.ADDED),
                                changes.count(TextChanges.Kind.REMOVED),
                                changes.count(TextChanges.Kind.MOVED)));
        changes.changes().stream()
                .filter(c -> c.kind() != TextChanges.Kind.SAME)
                .limit(SHOWN)
                .forEach(c -> list.add(paragraph(c)));
    }

    private static Paragraph paragraph(TextChanges.Change change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        var tag = new Span(Messages.of("version.kind." + kind));
        tag.addClassName("tag");
        var paragraph = new Paragraph(tag);
        paragraph.addClassName(kind);
        paragraph.getElement().setAttribute("dir", "auto");
        switch (change.kind()) {
            case REWORDED ->
                words(
                        paragraph.getElement(),
                        Objects.requireNonNull(change.comparison()),
                        Objects.requireNonNull(change.before()).content(),
                        Objects.requireNonNull(change.after()).content());
            case REMOVED ->
                mark(
                        paragraph.getElement(),
                        "del",
                        Objects.requireNonNull(change.before()).content());
            case ADDED ->
                mark(
                        paragraph.getElement(),
                        "ins",
                        Objects.requireNonNull(change.after()).content());
            default ->
                paragraph.add(new Span(Objects.requireNonNull(change.after()).content()));
        }
        return paragraph;
    }

    /** The newer wording, what is gone struck out before what came. */
    private static void words(Element into, Comparison comparison, String before, String after) {
        int at = 0;
        for (Difference difference : comparison.differences()) {
            if (difference.kind() == Difference.Kind.KEPT) {
                continue;
            }
            var other = difference.other();
            if (other.start() < at) {
                continue;
            }
            mark(into, "span", after.substring(at, other.start()));
            if (difference.kind() != Difference.Kind.MOVED) {
                mark(into, "del", difference.base().in(before));
            }
            mark(into, "ins", other.in(after));
            at = other.end();
        }
        mark(into, "span", after.substring(at));
    }

    private static void mark(Element into, String tag, String words) {
        if (!words.isEmpty()) {
            into.appendChild(new Element(tag).setText(words));
        }
    }
}
