package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.parallax.collation.Cell;
import dev.parallax.collation.Origin;
import dev.parallax.collation.Row;
import dev.parallax.difference.Comparison;
import dev.parallax.text.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All about the row at the cursor: how it came about, and where it stands in each article. */
class RowPanel extends Div {
    private static final Map<String, String> CORRECTIONS = corrections(
            "merge-previous", "M",
            "merge-next", "m",
            "split", "s",
            "sentence-up", "[",
            "sentence-down", "]",
            "line-up", "{",
            "line-down", "}",
            "link-mode", "L",
            "unlink", "i",
            "leave-out", "0",
            "confirm-above", "C",
            "clear", "r");

    private final Consumer<String> act;

    /** @param act does what a key would do, at the cursor of the table */
    RowPanel(Consumer<String> act) {
        this.act = act;
        addClassName("cards");
    }

    void show(DeskState state, String rowId) {
        removeAll();
        var row = state.row(rowId).orElse(null);
        if (row == null) {
            var none = new Paragraph(Messages.of("row.none"));
            none.addClassName("empty");
            add(none);
            return;
        }
        boolean confirmed = row.status() == Row.Status.CONFIRMED;
        var heading = new H2(Messages.of("row.heading", row.number()));
        heading.addClassName("group");
        var how = new Paragraph(
                row.status() == Row.Status.NEEDS_RECHECK
                        ? Messages.of("row.recheck")
                        : confirmed
                                ? Messages.of("row.confirmed")
                                : Messages.of(
                                        "row.automatic", row.lines().size(), Names.ofConfidence(row.confidence())));
        var actions = new Div(act("confirm", confirmed ? "row.take.back" : "row.confirm", "c", !confirmed));
        actions.addClassName("actions");
        var card = new Div(how, actions);
        card.addClassName("card");
        add(heading, card, corrections());

        var places = new H2(Messages.of("row.places"));
        places.addClassName("group");
        var all = new Div(act("prominence", "row.places.all", "e", false));
        all.addClassName("actions");
        add(places, all);
        var reported = state.openFindings().stream()
                .flatMap(f -> f.finding().places().stream())
                .toList();
        row.cells().forEach(cell -> {
            var place = place(state.collation().text(cell.textId()), cell);
            origin(Origin.of(state.collation(), row, cell, reported)).ifPresent(place::add);
            add(place);
        });
    }

    private Div corrections() {
        var heading = new H2(Messages.of("correct"));
        heading.addClassName("group");
        var actions = new Div();
        actions.addClassNames("actions", "corrections");
        CORRECTIONS.forEach((action, key) -> actions.add(act(action, "correct." + action, key, false)));
        var group = new Div(heading, actions);
        group.addClassName("cards");
        return group;
    }

    private Button act(String action, String words, String key, boolean first) {
        var button = new Button(Messages.of(words), e -> act.accept(action));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (first) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        button.setSuffixComponent(new Keys.Cap(key));
        return button;
    }

    private static Map<String, String> corrections(String... actionsAndKeys) {
        var corrections = new LinkedHashMap<String, String>();
        for (int i = 0; i < actionsAndKeys.length; i += 2) {
            corrections.put(actionsAndKeys[i], actionsAndKeys[i + 1]);
        }
        return corrections;
    }

    private static Div place(Text text, Cell cell) {
        var name = new Span(Names.of(text));
        name.addClassName("strong");
        var where = new Span(where(text, cell));
        where.addClassName("small");
        var strip = new Div();
        strip.addClassName("strip-of-article");
        strip.getElement().setAttribute("aria-hidden", "true");
        cell.passages().forEach(passage -> {
            var mark = new Div();
            double whole = text.content().length();
            mark.getStyle()
                    .setLeft(percent(passage.span().start() / whole))
                    .setWidth(percent(Math.max(0.015, passage.span().length() / whole)));
            strip.add(mark);
        });
        var place = new Div(name, where, strip);
        place.addClassName("place-of-row");
        return place;
    }

    private static Optional<Span> origin(Origin origin) {
        if (origin == Origin.NONE) {
            return Optional.empty();
        }
        var words = new Span(Messages.of("row.origin." + origin.name()));
        words.addClassName("small");
        return Optional.of(words);
    }

    private static String where(Text text, Cell cell) {
        if (cell.isEmpty()) {
            return Messages.of("row.not.here");
        }
        String paragraphs = cell.passages().stream()
                .map(p -> Messages.of(p.moved() ? "row.place.moved" : "row.place", p.paragraph() + 1))
                .distinct()
                .collect(Collectors.joining(", "));
        return Messages.of("row.place.of", paragraphs, text.paragraphs().size()) + same(cell);
    }

    private static String same(Cell cell) {
        var comparison = cell.comparison();
        if (comparison == null) {
            return "";
        }
        boolean few = comparison.verdict() == Comparison.Verdict.DIFFERENT_WORDING;
        return " · " + Messages.of(few ? "row.shared.few" : "row.shared", Math.round(100 * comparison.similarity()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
