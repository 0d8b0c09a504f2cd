package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.parallax.text.Role;
import java.util.stream.Collectors;

/** The line at the foot of the desk: how much is lined up, reviewed, left out and open. */
class StatusLine extends Footer {
    private final Div figures = new Div();

    StatusLine() {
        addClassName("status-line");
        figures.addClassName("figures");
        var saved = new Span("Saved as you go ✓");
        saved.addClassName("saved");
        var keys = new NativeButton("", e -> Keys.show());
        keys.addClassName("keys-hint");
        keys.add(new Keys.Cap("j"), new Keys.Cap("k"), new Span("rows"), new Keys.Cap("n"), new Span("next finding"));
        keys.add(new Keys.Cap("c"), new Span("confirm"), new Keys.Cap("?"), new Span("all keys"));
        add(figures, TopBar.gap(), saved, keys);
    }

    void show(DeskState state) {
        figures.removeAll();
        int rows = state.collation().rows().size();
        if (rows == 0) {
            return;
        }
        figures.add(figure(state.alignedRows(), " of " + Names.count(rows, "row") + " aligned"));
        figures.add(leftOut(state), figure(state.openFindings().size(), " findings open"));
        figures.add(figure(state.openNotes().size(), " notes open"));
        var reviewed = new Span(
                Meter.of(state.confirmedRows(), rows),
                strong(100 * state.confirmedRows() / rows + "%"),
                new Span("reviewed"));
        reviewed.addClassName("reviewed");
        figures.add(reviewed);
    }

    private static Span leftOut(DeskState state) {
        var others = state.dossier().texts().stream()
                .filter(t -> t.article().role() != Role.ORIGINAL)
                .toList();
        var figure = figure(others.stream().mapToInt(state::leftOutBy).sum(), " passages left out");
        figure.setTitle(others.stream()
                .map(t -> Names.of(t) + ": " + state.leftOutBy(t))
                .collect(Collectors.joining("\n")));
        return figure;
    }

    private static Span figure(int number, String words) {
        var figure = new Span(strong(String.valueOf(number)), new Span(words));
        figure.addClassName("figure");
        return figure;
    }

    private static Span strong(String words) {
        var strong = new Span(words);
        strong.addClassName("strong");
        return strong;
    }
}
