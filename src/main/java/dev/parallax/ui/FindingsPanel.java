package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.parallax.collation.Row;
import dev.parallax.ui.DeskState.OpenFinding;
import java.util.List;

/** What the checks report, errors first; each can be looked at, noted and dismissed. */
class FindingsPanel extends Div {
    interface Actions {
        void pickFinding(String key);

        void noteFinding(String key);

        void dismiss(String key);

        void bringBack(String key);
    }

    private static final int PAGE = 60;

    private final Actions actions;
    private List<OpenFinding> findings = List.of();
    private String picked = "";
    private int shown = PAGE;

    FindingsPanel(Actions actions) {
        this.actions = actions;
        addClassName("cards");
    }

    void show(List<OpenFinding> all, String pickedKey) {
        findings = all;
        picked = pickedKey;
        int place = inOrder().stream().map(OpenFinding::key).toList().indexOf(picked);
        shown = Math.max(shown, place + 1);
        render();
    }

    /** The open findings in the order of the list. */
    List<OpenFinding> inOrder() {
        return findings.stream()
                .filter(f -> !f.dismissed())
                .sorted((a, b) -> Boolean.compare(b.isError(), a.isError()))
                .toList();
    }

    private void render() {
        removeAll();
        var open = inOrder();
        if (open.isEmpty()) {
            var none = new Paragraph(Messages.of("findings.none"));
            none.addClassName("empty");
            add(none);
        }
        int errors = (int) open.stream().filter(OpenFinding::isError).count();
        group("findings.errors", errors, open.subList(0, Math.min(errors, shown)));
        group(
                "findings.look",
                open.size() - errors,
                open.subList(Math.min(errors, shown), Math.min(open.size(), shown)));
        if (open.size() > shown) {
            add(new Button(Messages.of("show.more", Math.min(PAGE, open.size() - shown)), e -> {
                shown += PAGE;
                render();
            }));
        }
        var dismissed = findings.stream().filter(OpenFinding::dismissed).toList();
        group("findings.dismissed", dismissed.size(), dismissed.subList(0, Math.min(PAGE, dismissed.size())));
        getElement().executeJs("this.querySelector('.card.on')?.scrollIntoView({block: 'nearest'})");
    }

    private void group(String title, int count, List<OpenFinding> members) {
        if (!members.isEmpty()) {
            var heading = new H2(Messages.of(title, count));
            heading.addClassName("group");
            add(heading);
            members.forEach(f -> add(card(f)));
        }
    }

    private Div card(OpenFinding finding) {
        var icon = new Span(finding.isError() ? "✕" : "!");
        icon.addClassNames("icon", finding.isError() ? "error" : "notice");
        icon.getElement().setAttribute("aria-hidden", "true");
        var look = new NativeButton("", e -> actions.pickFinding(finding.key()));
        look.add(icon, new Span(finding.label()), small(row(finding.row().orElse(null))));
        look.addClassName("look");
        var message = new Paragraph(finding.finding().message());
        var card = new Div(new H3(look), message);
        card.addClassName("card");
        card.setClassName("on", finding.key().equals(picked));
        card.setClassName("done", finding.dismissed());
        if (!finding.finding().evidence().isBlank()) {
            message.add(new Span(" "), small(finding.finding().evidence()));
        }
        if (!finding.finding().suggestion().isBlank()) {
            var suggestion = new Paragraph(
                    new Span(Messages.of("findings.suggested") + " "),
                    strong(finding.finding().suggestion()));
            suggestion.addClassName("suggestion");
            card.add(suggestion);
        }
        card.add(buttons(finding));
        return card;
    }

    private Div buttons(OpenFinding finding) {
        var buttons = new Div();
        buttons.addClassName("actions");
        if (finding.dismissed()) {
            buttons.add(small(Messages.of("findings.back"), "", () -> actions.bringBack(finding.key())));
        } else {
            var note = small(Messages.of("findings.note"), "a", () -> actions.noteFinding(finding.key()));
            if (finding.key().equals(picked)) {
                note.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            buttons.add(note, small(Messages.of("findings.dismiss"), "x", () -> actions.dismiss(finding.key())));
        }
        return buttons;
    }

    private static Button small(String label, String key, Runnable action) {
        var button = new Button(label, e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (!key.isEmpty()) {
            button.setSuffixComponent(new Keys.Cap(key));
        }
        return button;
    }

    static String row(@org.jspecify.annotations.Nullable Row row) {
        return row == null ? "" : Messages.of("row", row.number());
    }

    static Span small(String words) {
        var small = new Span(words);
        small.addClassName("small");
        return small;
    }

    private static Span strong(String words) {
        var strong = new Span(words);
        strong.addClassName("strong");
        return strong;
    }
}
