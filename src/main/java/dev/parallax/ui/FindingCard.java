package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.parallax.collation.Row;
import dev.parallax.text.Text;
import dev.parallax.ui.DeskState.OpenFinding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One finding: what, where, in which text, and what can be done about it. */
class FindingCard extends Div {
    private final OpenFinding finding;
    private final FindingsPanel.Actions actions;
    private final Span row = FindingsPanel.small("");
    private final Button note;

    FindingCard(OpenFinding finding, List<Text> texts, FindingsPanel.Actions actions) {
        this.finding = finding;
        this.actions = actions;
        note = button("findings.note", "a", () -> actions.noteFinding(finding.key()));
        addClassName("card");
        setClassName("done", finding.dismissed());
        var message = new Paragraph(finding.message());
        message.getElement().setAttribute("dir", "auto");
        add(new H3(look()), message);
        if (!finding.finding().evidence().isBlank()) {
            message.add(
                    new Span(" "),
                    FindingsPanel.small(Messages.ofEvidence(finding.finding().evidence())));
        }
        if (!finding.finding().suggestion().isBlank()) {
            var words = new Span(finding.finding().suggestion());
            words.addClassName("strong");
            var suggestion = new Paragraph(new Span(Messages.of("findings.suggested") + " "), words);
            suggestion.addClassName("suggestion");
            add(suggestion);
        }
        if (finding.dismissed()) {
            add(dismissal());
        }
        add(buttons(FindingTerms.hasTerm(finding.finding(), texts)));
    }

    /**
     * @param number of the row in which the finding shows; empty if in none
     * @param picked whether a person is at it
     */
    void show(Optional<Row> number, boolean picked) {
        row.setText(FindingsPanel.row(number.orElse(null)));
        setClassName("on", picked);
        if (picked) {
            note.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else {
            note.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
    }

    private NativeButton look() {
        var icon = new Span(finding.isError() ? "✕" : "!");
        icon.addClassNames("icon", finding.isError() ? "error" : "notice");
        icon.getElement().setAttribute("aria-hidden", "true");
        var look = new NativeButton("", e -> actions.pickFinding(finding.key()));
        String where = finding.texts().stream().map(Names::of).collect(Collectors.joining(" · "));
        var text = FindingsPanel.small(where);
        text.addClassName("concerned");
        text.setTitle(where);
        look.add(icon, new Span(finding.label()), row, text);
        look.addClassName("look");
        return look;
    }

    private Paragraph dismissal() {
        var by = new Paragraph(finding.dismissal()
                .map(d -> d.person().isBlank()
                        ? Messages.of("findings.dismissed.when", Names.of(d.made(), Instant.now()))
                        : Messages.of("findings.dismissed.by", d.person(), Names.of(d.made(), Instant.now())))
                .orElseGet(() -> Messages.of("findings.dismissed.unsigned")));
        by.addClassName("small");
        return by;
    }

    private Div buttons(boolean hasTerm) {
        var buttons = new Div();
        buttons.addClassName("actions");
        if (finding.dismissed()) {
            buttons.add(button("findings.back", "", () -> actions.bringBack(finding.key())));
            return buttons;
        }
        buttons.add(note, button("findings.dismiss", "x", () -> actions.dismiss(finding.key())));
        if (hasTerm) {
            buttons.add(button("findings.glossary", "", () -> actions.addToGlossary(finding.key())));
        }
        return buttons;
    }

    private static Button button(String label, String key, Runnable action) {
        var button = new Button(Messages.of(label), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (!key.isEmpty()) {
            button.setSuffixComponent(new Keys.Cap(key));
        }
        return button;
    }
}
