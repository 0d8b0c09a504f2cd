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
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
        button.setAriaLabel(Messages.of("display.button"));
        button.setTooltipText(Messages.of("display"));
        button.addClassName("display-button");
        var popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(Messages.of("display"));
        popover.add(
                group(
                        Messages.of("display.colours"),
                        choice("scheme", "system", Messages.of("display.system")),
                        choice("scheme", "light", Messages.of("display.light")),
                        choice("scheme", "dark", Messages.of("display.dark"))),
                group(
                        Messages.of("display.reading"),
                        choice("size", "smaller", "A−", Messages.of("display.smaller")),
                        choice("size", "usual", "A", Messages.of("display.usual")),
                        choice("size", "larger", "A+", Messages.of("display.larger"))),
                group(Messages.of("display.language"), languages()));
        add(button, popover);
    }

    private static NativeButton[] languages() {
        var chosen = InterfaceLanguage.chosen(VaadinRequest.getCurrent());
        var browser = language(Messages.of("display.language.browser"), Optional.empty(), chosen);
        var named = Messages.LANGUAGES.stream().map(l -> language(l.getDisplayName(l), Optional.of(l), chosen));
        return Stream.concat(Stream.of(browser), named).toArray(NativeButton[]::new);
    }

    private static NativeButton language(String name, Optional<Locale> language, Optional<Locale> chosen) {
        var button = new NativeButton(name, e -> InterfaceLanguage.choose(language));
        language.ifPresent(l -> button.getElement().setAttribute("lang", l.toLanguageTag()));
        button.getElement().setAttribute("aria-pressed", String.valueOf(language.equals(chosen)));
        return button;
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
