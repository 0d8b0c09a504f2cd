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
        var add = new Button(Messages.of("empty.add"), e -> addText.run());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(Messages.of("empty.heading")), new Paragraph(Messages.of("empty.words")), add);
    }
}
