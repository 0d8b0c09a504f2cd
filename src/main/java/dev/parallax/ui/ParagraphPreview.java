package dev.parallax.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.parallax.ingest.Block;
import dev.parallax.ingest.Blocks;
import dev.parallax.text.Language;
import dev.parallax.text.ParagraphKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The paragraphs of a text before it is saved, what each was taken for, and a bar to correct the chosen one. */
class ParagraphPreview extends Div {
    private static final int SHOWN = 300;
    private static final int FEW = 20;

    private Blocks blocks = new Blocks(List.of());
    private int chosen;
    private final H3 count = new H3();
    private final Checkbox showLeftOut = new Checkbox();
    private final OrderedList list = new OrderedList();
    private final Paragraph below = new Paragraph();
    private final Select<ParagraphKind> kind = new Select<>();
    private final Button join = new Button(Messages.of("edit.join"), e -> change(blocks.joinNext(chosen)));
    private final Button rewrite = new Button(Messages.of("edit.split"), e -> rewrite());
    private final Button keep = new Button(Messages.of("edit.leave"), e -> keep());
    private final Button undo = new Button(Messages.of("undo"), e -> undo());
    private final Div bar = new Div(kind, join, rewrite, keep, undo);
    private final Runnable changed;
    private final Deque<Blocks> before = new ArrayDeque<>();
    private final Map<Integer, ListItem> items = new HashMap<>();

    /** @param changed told after each correction */
    ParagraphPreview(Runnable changed) {
        this.changed = changed;
        addClassName("preview");
        getElement().setAttribute("role", "region").setAttribute("aria-label", Messages.of("add.preview"));
        kind.setItems(ParagraphKind.values());
        kind.setItemLabelGenerator(ParagraphPreview::name);
        kind.setAriaLabel(Messages.of("edit.kind"));
        kind.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                change(blocks.kind(chosen, e.getValue()));
            }
        });
        bar.addClassName("preview-bar");
        bar.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", Messages.of("edit.bar"));
        List.of(join, rewrite, keep, undo).forEach(b -> b.addThemeVariants(ButtonVariant.LUMO_SMALL));
        showLeftOut.addValueChangeListener(e -> draw());
        below.addClassName("empty");
        var head = new Div(count, showLeftOut);
        head.addClassName("preview-head");
        add(head, bar, list, below);
        clear();
    }

    void clear() {
        show(new Blocks(List.of()), Language.UNDETERMINED);
    }

    /** Shows paragraphs as they were read. */
    void show(Blocks read, Language language) {
        blocks = read;
        before.clear();
        chosen = read.all().stream()
                .filter(Block::kept)
                .findFirst()
                .map(read.all()::indexOf)
                .orElse(0);
        list.getElement().setAttribute("lang", language.tag());
        showLeftOut.setValue(leftOut() <= FEW);
        draw();
    }

    /** The paragraphs as they were corrected. */
    Blocks blocks() {
        return blocks;
    }

    private long leftOut() {
        return blocks.all().stream().filter(b -> !b.kept()).count();
    }

    private void draw() {
        boolean empty = blocks.all().isEmpty();
        int kept = blocks.paragraphs().size();
        count.setText(empty ? "" : Messages.of("count.paragraphs", kept));
        showLeftOut.setLabel(Messages.of("add.leftout", leftOut()));
        showLeftOut.setVisible(leftOut() > 0);
        list.removeAll();
        items.clear();
        int shown = 0;
        for (int i = 0; i < blocks.all().size() && shown < SHOWN; i++) {
            var block = blocks.all().get(i);
            if (block.kept() || showLeftOut.getValue()) {
                var item = item(block, i);
                items.put(i, item);
                list.add(item);
                shown++;
            }
        }
        mark(true);
        boolean more = shown == SHOWN && kept > SHOWN;
        below.setText(
                empty ? Messages.of("add.preview.none") : more ? Messages.of("add.preview.more", kept - SHOWN) : "");
        drawBar();
    }

    private void drawBar() {
        bar.setVisible(!blocks.all().isEmpty());
        undo.setEnabled(!before.isEmpty());
        if (chosen < blocks.all().size()) {
            var block = blocks.all().get(chosen);
            kind.setValue(block.paragraph().kind());
            keep.setText(Messages.of(block.kept() ? "edit.leave" : "edit.take"));
        }
    }

    private ListItem item(Block block, int place) {
        var words = new Span(block.paragraph().content());
        words.getElement().setAttribute("dir", "auto");
        var item = new ListItem(words);
        var paragraphKind = block.paragraph().kind();
        if (!block.kept()) {
            item.addComponentAsFirst(tag(Messages.of("edit.left")));
            item.addClassName("left-out");
        } else if (paragraphKind != ParagraphKind.BODY) {
            item.addComponentAsFirst(tag(name(paragraphKind)));
        }
        item.addClassName(paragraphKind.name().toLowerCase(Locale.ROOT));
        item.getElement().setAttribute("tabindex", "0");
        item.addClickListener(e -> choose(place));
        item.getElement()
                .addEventListener("keydown", e -> choose(place))
                .setFilter("event.key === 'Enter' || event.key === ' '")
                .preventDefault();
        return item;
    }

    private static Span tag(String words) {
        var tag = new Span(words);
        tag.addClassName("tag");
        return tag;
    }

    private static String name(ParagraphKind kind) {
        return Messages.of("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private void choose(int place) {
        mark(false);
        chosen = place;
        mark(true);
        drawBar();
    }

    private void mark(boolean marked) {
        var item = items.get(chosen);
        if (item != null) {
            item.setClassName("chosen", marked);
            item.getElement().setAttribute("aria-current", String.valueOf(marked));
        }
    }

    private void change(Blocks corrected) {
        if (!corrected.equals(blocks)) {
            before.push(blocks);
            set(corrected);
        }
    }

    private void undo() {
        set(before.pop());
    }

    private void set(Blocks corrected) {
        blocks = corrected;
        chosen = Math.clamp(chosen, 0, Math.max(0, blocks.all().size() - 1));
        draw();
        changed.run();
    }

    private void keep() {
        change(blocks.keep(chosen, !blocks.all().get(chosen).kept()));
    }

    private void rewrite() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Messages.of("edit.split"));
        dialog.setWidth("min(720px, 94vw)");
        var words = new TextArea(Messages.of("edit.split.help"));
        words.setWidthFull();
        words.setMinHeight("220px");
        words.setValue(blocks.all().get(chosen).paragraph().content());
        words.setAutofocus(true);
        dialog.add(words);
        var done = new Button(Messages.of("edit.done"), e -> {
            dialog.close();
            change(blocks.rewrite(chosen, words.getValue()));
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        dialog.getFooter().add(new Button(Messages.of("cancel"), e -> dialog.close()), done);
        dialog.open();
    }
}
