package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which texts a report shows, and in which order; one at least. */
class ExportTexts extends Div {
    private final List<Text> order;
    private final Set<Text> left = new HashSet<>();
    private final Runnable changed;

    ExportTexts(List<Text> texts, Runnable changed) {
        this.order = new ArrayList<>(texts);
        this.changed = changed;
        addClassName("export-texts");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Messages.of("export.texts"));
        show();
    }

    List<String> ids() {
        return order.stream().filter(text -> !left.contains(text)).map(Text::id).toList();
    }

    private void show() {
        removeAll();
        add(new Span(Messages.of("export.texts")));
        for (int i = 0; i < order.size(); i++) {
            add(line(i));
        }
    }

    private Div line(int place) {
        Text text = order.get(place);
        var box = new Checkbox(Names.of(text), !left.contains(text));
        box.setEnabled(left.contains(text) || ids().size() > 1);
        box.addValueChangeListener(e -> {
            if (e.getValue()) {
                left.remove(text);
            } else {
                left.add(text);
            }
            show();
            changed.run();
        });
        var up = move(place, place - 1, "↑", Messages.of("export.up", Names.of(text)));
        var down = move(place, place + 1, "↓", Messages.of("export.down", Names.of(text)));
        return new Div(box, up, down);
    }

    private Button move(int from, int to, String sign, String label) {
        var button = new Button(sign, e -> {
            Collections.swap(order, from, to);
            show();
            changed.run();
        });
        button.setAriaLabel(label);
        button.setEnabled(to >= 0 && to < order.size());
        return button;
    }
}
