package dev.parallax.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.parallax.alignment.PassageMethod;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The line at the foot of the desk: how much is lined up, reviewed, left out and open. */
@JsModule("./connection.ts")
class StatusLine extends Footer {
    private final Div figures = new Div();

    StatusLine() {
        addClassName("status-line");
        figures.addClassName("figures");
        var saved = new Span(Messages.of("status.saved"));
        saved.addClassName("saved");
        var lost = new Span(Messages.of("status.lost"));
        lost.addClassName("connection");
        var connection = new Span(saved, lost);
        connection.getElement().setAttribute("role", "status");
        var keys = new NativeButton("", e -> Keys.show());
        keys.addClassName("keys-hint");
        keys.add(
                new Keys.Cap("j"),
                new Keys.Cap("k"),
                new Span(Messages.of("status.rows")),
                new Keys.Cap("n"),
                new Span(Messages.of("status.next")));
        keys.add(
                new Keys.Cap("c"),
                new Span(Messages.of("status.confirm")),
                new Keys.Cap("?"),
                new Span(Messages.of("status.keys")));
        add(figures, TopBar.gap(), connection, keys);
    }

    void show(DeskState state) {
        figures.removeAll();
        int rows = state.collation().rows().size();
        if (rows == 0) {
            return;
        }
        figures.add(figure(state.alignedRows(), Messages.of("status.aligned", rows)));
        figures.add(
                leftOut(state),
                figure(
                        state.openFindings().size(),
                        Messages.of("status.findings", state.openFindings().size())));
        figures.add(figure(
                state.openNotes().size(),
                Messages.of("status.notes", state.openNotes().size())));
        var matched = matched(state);
        if (!matched.isEmpty()) {
            figures.add(matched(matched));
        }
        var reviewed = new Span(
                Meter.of(state.confirmedRows(), rows),
                strong(100 * state.confirmedRows() / rows + "%"),
                new Span(Messages.of("status.reviewed")));
        reviewed.addClassName("reviewed");
        figures.add(reviewed);
    }

    private static Span leftOut(DeskState state) {
        var others = state.dossier().texts().stream()
                .filter(t -> t.article().role() != Role.ORIGINAL)
                .toList();
        var byText = new LinkedHashMap<Text, Integer>();
        others.forEach(text -> byText.put(text, state.leftOutBy(text)));
        int passages = byText.values().stream().mapToInt(i -> i).sum();
        var figure = figure(passages, Messages.of("status.left.out", passages));
        figure.setTitle(byText.entrySet().stream()
                .map(of -> Names.of(of.getKey()) + ": " + of.getValue())
                .collect(Collectors.joining("\n")));
        return figure;
    }

    /** What the coverage was matched by, best first. */
    private static List<PassageMethod> matched(DeskState state) {
        return state.collation().methods().values().stream().distinct().sorted().toList();
    }

    private static Span matched(List<PassageMethod> methods) {
        var figure = new Span(Messages.of("status.matched." + methods.getFirst()));
        figure.addClassName("figure");
        figure.setTitle(methods.stream()
                .map(method -> Messages.of("status.matched.title." + method))
                .collect(Collectors.joining("\n")));
        return figure;
    }

    private static Span figure(int number, String words) {
        var figure = new Span(strong(Names.of(number)), new Span(" " + words));
        figure.addClassName("figure");
        return figure;
    }

    private static Span strong(String words) {
        var strong = new Span(words);
        strong.addClassName("strong");
        return strong;
    }
}
