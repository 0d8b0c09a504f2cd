package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The texts of the dossier as chips: which columns are shown, and what can be done with each. */
class TextBar extends Div {
    interface Actions {
        void showText(String id, boolean shown);

        void moveText(String id, int by);

        void compareWith(String id);

        void editText(String id);

        void showVersions(String id);

        void removeText(String id);

        void addText();
    }

    private final Actions actions;
    private final Div chips = new Div();
    private final List<Chip> shown = new ArrayList<>();
    private final MadeOf made = new MadeOf();

    TextBar(Actions actions) {
        this.actions = actions;
        addClassName("texts");
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", Messages.of("texts"));
        var add = new Button(Messages.of("add.text"), e -> actions.addText());
        add.addClassName("add-text");
        add(chips, add);
    }

    void show(List<Text> texts, String baseId, Set<String> hidden) {
        if (!made.still(texts, baseId)) {
            chips.removeAll();
            shown.clear();
            for (int i = 0; i < texts.size(); i++) {
                var chip = new Chip(texts.get(i));
                chip.setClassName("base", texts.get(i).id().equals(baseId));
                menu(chip.more, texts.get(i), i, texts.size(), baseId);
                shown.add(chip);
                chips.add(chip);
            }
        }
        shown.forEach(chip -> chip.press(!hidden.contains(chip.id)));
    }

    /** A text; it stays in the page, with the focus, when its column is shown or hidden. */
    private final class Chip extends Div {
        private final String id;
        private final NativeButton toggle = new NativeButton();
        private final Span tick = new Span();
        private final NativeButton more = new NativeButton("▾");
        private boolean pressed;

        Chip(Text text) {
            id = text.id();
            var name = new Span(Names.of(text));
            name.addClassName("name");
            name.getElement().setAttribute("dir", "auto");
            tick.addClassName("tick");
            tick.getElement().setAttribute("aria-hidden", "true");
            var language = new Span(text.language().tag());
            language.addClassName("language");
            toggle.add(tick, name, language);
            toggle.addClassName("toggle");
            toggle.setTitle(Names.of(text.article().role()) + ", " + Messages.of(text.language()) + ": "
                    + text.article().title());
            toggle.addClickListener(e -> actions.showText(id, !pressed));
            more.addClassName("more");
            more.setAriaLabel(Messages.of("texts.more", Names.of(text)));
            addClassName("chip");
            add(toggle, more);
        }

        void press(boolean shown) {
            pressed = shown;
            tick.setText(shown ? "✓" : "");
            toggle.getElement().setAttribute("aria-pressed", String.valueOf(shown));
            setClassName("off", !shown);
        }
    }

    private void menu(NativeButton target, Text text, int place, int texts, String baseId) {
        var menu = new Dropdown(target, Messages.of("texts.more.label", Names.of(text)));
        String id = text.id();
        menu.choice(Messages.of("texts.compare"), () -> actions.compareWith(id)).setEnabled(!id.equals(baseId));
        menu.choice(Messages.of("texts.left"), () -> actions.moveText(id, -1)).setEnabled(place > 0);
        menu.choice(Messages.of("texts.right"), () -> actions.moveText(id, 1)).setEnabled(place < texts - 1);
        menu.line();
        menu.choice(Messages.of("texts.details"), () -> actions.editText(id));
        menu.choice(Messages.of("texts.versions"), () -> actions.showVersions(id));
        menu.choice(Messages.of("texts.remove"), () -> actions.removeText(id));
    }
}
