package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.parallax.text.Language;
import dev.parallax.text.ParagraphKind;
import java.util.List;
import java.util.Locale;

/** The paragraphs of a text before it is saved, and what each was taken for. */
class ParagraphPreview extends Div {
    private static final int SHOWN = 120;

    ParagraphPreview() {
        addClassName("preview");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Messages.of("add.preview"));
        clear();
    }

    void clear() {
        removeAll();
        var nothing = new Paragraph(Messages.of("add.preview.none"));
        nothing.addClassName("empty");
        add(nothing);
    }

    void show(List<dev.parallax.text.Paragraph> paragraphs, Language language) {
        removeAll();
        add(new H3(Messages.of("count.paragraphs", paragraphs.size())));
        var list = new OrderedList();
        list.getElement().setAttribute("lang", language.tag());
        paragraphs.stream().limit(SHOWN).forEach(p -> list.add(item(p)));
        add(list);
        if (paragraphs.size() > SHOWN) {
            var more = new Paragraph(Messages.of("add.preview.more", paragraphs.size() - SHOWN));
            more.addClassName("empty");
            add(more);
        }
    }

    private static ListItem item(dev.parallax.text.Paragraph paragraph) {
        var words = new Span(paragraph.content());
        words.getElement().setAttribute("dir", "auto");
        var item = new ListItem(words);
        if (paragraph.kind() != ParagraphKind.BODY) {
            var kind = new Span(Messages.of("kind." + paragraph.kind().name().toLowerCase(Locale.ROOT)));
            kind.addClassName("tag");
            item.addComponentAsFirst(kind);
        }
        item.addClassName(paragraph.kind().name().toLowerCase(Locale.ROOT));
        return item;
    }
}
