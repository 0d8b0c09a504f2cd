package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** A list of choices that a button opens. */
class Dropdown extends Popover {
    private final Div choices = new Div();

    <C extends Component & Focusable<?>> Dropdown(C button, String label) {
        setTarget(button);
        setPosition(PopoverPosition.BOTTOM_START);
        setAriaLabel(label);
        setAutofocus(true);
        choices.addClassName("choices");
        add(choices);
    }

    /** Sets what is many and short in two columns, so that the whole list is in sight. */
    void inTwoColumns() {
        choices.addClassName("two-columns");
    }

    void clear() {
        choices.removeAll();
    }

    NativeButton choice(String label, Runnable action) {
        var choice = new NativeButton(label, e -> {
            close();
            action.run();
        });
        choices.add(choice);
        return choice;
    }

    /** A choice that brings its own behaviour, such as a link. */
    void choice(Component choice) {
        choice.getElement().addEventListener("click", e -> close());
        choices.add(choice);
    }

    /** A line between groups of choices. */
    void line() {
        var line = new Div();
        line.addClassName("line");
        choices.add(line);
    }
}
