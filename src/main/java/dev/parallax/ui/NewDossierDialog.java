package dev.parallax.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.parallax.dossier.Dossiers;
import dev.parallax.dossier.EditRefusedException;

/** Asks what a new dossier is about. */
class NewDossierDialog extends Dialog {
    private final Dossiers dossiers;
    private final TextField title = new TextField("Title");
    private final TextArea event = new TextArea("What happened");
    private final DatePicker date = Dates.field("Date of the event");

    NewDossierDialog(Dossiers dossiers) {
        this.dossiers = dossiers;
        setHeaderTitle("New dossier");
        setWidth("min(520px, 94vw)");
        title.setRequiredIndicatorVisible(true);
        title.setPlaceholder("Koizumi–Hegseth meeting, 29 October 2025");
        title.setAutofocus(true);
        event.setHelperText("A sentence that says it to a colleague; may stay empty.");
        var form = new Div(title, event, date);
        form.addClassName("form");
        add(form);
        var create = new Button("Create and add texts", e -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        title.addKeyPressListener(Key.ENTER, e -> create());
        getFooter().add(new Button("Cancel", e -> close()), create);
    }

    private void create() {
        try {
            var dossier = dossiers.create(title.getValue(), event.getValue(), date.getValue());
            close();
            UI.getCurrent()
                    .navigate(
                            DeskView.class,
                            new RouteParameters(DeskView.DOSSIER, dossier.id()),
                            QueryParameters.of(DeskView.ADD, ""));
        } catch (EditRefusedException refused) {
            title.setErrorMessage(refused.getMessage());
            title.setInvalid(true);
        }
    }
}
