package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.parallax.text.Text;
import dev.parallax.ui.DeskState.OpenFinding;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** One finding: what, where, in which text, and what can be done about it. */
class FindingCard extends Div {
    private final OpenFinding finding;
    private final FindingsPanel.Actions actions;

    FindingCard(OpenFinding finding, boolean picked, List<Text> texts, FindingsPanel.Actions actions) {
        this.finding = finding;
        this.actions = actions;
        addClassName("card");
        setClassName("on", picked);
        setClassName("done", finding.dismissed());
        var message = new Paragraph(finding.finding().message());
        message.getElement().setAttribute("dir", "auto");
        add(new H3(look()), message);
        if (!finding.finding().evidence().isBlank()) {
            message.add(new Span(" "), FindingsPanel.small(finding.finding().evidence()));
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
        add(buttons(picked, FindingTerms.hasTerm(finding.finding(), texts)));
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
        look.add(
                icon,
                new Span(finding.label()),
                FindingsPanel.small(FindingsPanel.row(finding.row().orElse(null))),
                text);
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

    private Div buttons(boolean picked, boolean hasTerm) {
        var buttons = new Div();
        buttons.addClassName("actions");
        if (finding.dismissed()) {
            buttons.add(button("findings.back", "", () -> actions.bringBack(finding.key())));
            return buttons;
        }
        var note = button("findings.note", "a", () -> actions.noteFinding(finding.key()));
        if (picked) {
            note.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
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
