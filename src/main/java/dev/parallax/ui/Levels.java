package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A few choices side by side of which one holds, or none. */
class Levels<T> extends Div {
    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private @Nullable T value;

    Levels(String label, List<T> choices, Function<T, String> name) {
        addClassName("levels");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (T choice : choices) {
            var button = new NativeButton(name.apply(choice), e -> choose(choice));
            buttons.put(choice, button);
            add(button);
        }
        choose(null);
    }

    @Nullable
    T value() {
        return value;
    }

    final void choose(@Nullable T chosen) {
        value = chosen;
        buttons.forEach((choice, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(choice.equals(chosen))));
    }
}
