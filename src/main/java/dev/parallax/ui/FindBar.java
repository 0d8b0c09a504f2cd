package dev.parallax.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Finds words in all texts that are shown. */
class FindBar extends Div {
    private static final int PAUSE_MS = 180;

    private final TextField words = new TextField();
    private final Span count = new Span();
    private final Div steps = new Div();

    FindBar(CollationTable table) {
        addClassName("find");
        words.setPlaceholder(Messages.of("find"));
        words.setAriaLabel(Messages.of("find"));
        words.getElement().setAttribute("data-find", true);
        words.setAutoselect(true);
        words.setClearButtonVisible(true);
        words.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.addValueChangeListener(e -> table.find(e.getValue()));
        words.addKeyPressListener(Key.ENTER, e -> table.step(1));
        words.addKeyDownListener(Key.ESCAPE, e -> table.takeFocus());
        var key = new Span("/");
        key.getElement().setAttribute("aria-hidden", "true");
        key.addClassName("key");
        words.setSuffixComponent(key);

        count.getElement().setAttribute("role", "status");
        var previous = new NativeButton("↑", e -> table.step(-1));
        previous.setAriaLabel(Messages.of("find.previous"));
        var next = new NativeButton("↓", e -> table.step(1));
        next.setAriaLabel(Messages.of("find.next"));
        steps.add(previous, next);
        steps.addClassName("steps");
        steps.setVisible(false);
        add(words, count, steps);
        table.onFound(this::found);
    }

    private void found(CollationTable.Found found) {
        steps.setVisible(found.count() > 1);
        if (words.getValue().isBlank()) {
            count.setText("");
        } else if (found.count() == 0) {
            count.setText(Messages.of("find.none"));
        } else {
            count.setText(
                    found.current() == 0
                            ? String.valueOf(found.count())
                            : Messages.of("find.place", found.current(), found.count()));
        }
    }
}
