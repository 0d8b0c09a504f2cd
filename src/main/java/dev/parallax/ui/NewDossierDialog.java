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
    private final TextField title = new TextField(Messages.of("new.title"));
    private final TextArea event = new TextArea(Messages.of("new.event"));
    private final DatePicker date = Dates.field(Messages.of("new.date"));

    NewDossierDialog(Dossiers dossiers) {
        this.dossiers = dossiers;
        setHeaderTitle(Messages.of("home.new"));
        setWidth("min(520px, 94vw)");
        title.setRequiredIndicatorVisible(true);
        title.setPlaceholder(Messages.of("new.example"));
        title.setAutofocus(true);
        event.setHelperText(Messages.of("new.help"));
        var form = new Div(title, event, date);
        form.addClassName("form");
        add(form);
        var create = new Button(Messages.of("new.create"), e -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        title.addKeyPressListener(Key.ENTER, e -> create());
        getFooter().add(new Button(Messages.of("cancel"), e -> close()), create);
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
