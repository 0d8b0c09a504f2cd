package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/**
 * Light or dark and the size of reading text. The browser applies and remembers them by itself, before the first screen
 * shows; see {@code frontend/display.ts}.
 */
@JsModule("./display.ts")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@CssImport("@fontsource-variable/inter/wght.css")
class DisplayMenu extends Div {
    DisplayMenu() {
        var button = new Button("Aa");
        button.setAriaLabel("Aa Display: light or dark, text size");
        button.setTooltipText("Display");
        button.addClassName("display-button");
        var popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel("Display");
        popover.add(
                group(
                        "Colours",
                        choice("scheme", "system", "System"),
                        choice("scheme", "light", "Light"),
                        choice("scheme", "dark", "Dark")),
                group(
                        "Reading text",
                        choice("size", "smaller", "A−", "Smaller"),
                        choice("size", "usual", "A", "Usual size"),
                        choice("size", "larger", "A+", "Larger")));
        add(button, popover);
    }

    private static Div group(String label, NativeButton... choices) {
        var buttons = new Div(choices);
        buttons.addClassName("segments");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        var group = new Div(new Span(label), buttons);
        group.addClassName("display-group");
        return group;
    }

    private static NativeButton choice(String kind, String value, String label) {
        var button = new NativeButton(label);
        button.getElement().setAttribute("data-display-" + kind, value);
        return button;
    }

    private static NativeButton choice(String kind, String value, String label, String name) {
        var button = choice(kind, value, label);
        button.setAriaLabel(button.getText() + " " + name);
        button.setTitle(name);
        return button;
    }
}
