package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where the table will be while a dossier has no text. */
class EmptyDesk extends Div {
    EmptyDesk(Runnable addText) {
        addClassName("empty-desk");
        var add = new Button("＋ Add the first text", e -> addText.run());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H2("No texts yet"),
                new Paragraph("Add the original article first, then its translation and what other outlets wrote. "
                        + "With the second text the table lines them up, row by row."),
                add);
    }
}
