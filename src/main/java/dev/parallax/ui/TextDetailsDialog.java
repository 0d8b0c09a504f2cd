package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.text.Article;
import dev.parallax.text.Text;
import java.util.function.Consumer;

/** Corrects what is known of a text: its role, outlet, language and the like. */
class TextDetailsDialog extends Dialog {
    /** @param save stores the article; what it refuses is shown, and the dialog stays open */
    TextDetailsDialog(Text text, Consumer<Article> save) {
        setHeaderTitle(Messages.of("texts.details.heading", Names.of(text)));
        setWidth("min(640px, 94vw)");
        var form = new ArticleForm();
        form.show(text.article());
        var message = new Span();
        message.addClassName("error");
        message.getElement().setAttribute("role", "status");
        add(form, message);
        var ok = new Button(Messages.of("save"), e -> {
            try {
                save.accept(form.article());
                close();
            } catch (EditRefusedException refused) {
                message.setText(refused.getMessage());
            }
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.of("cancel"), e -> close()), ok);
    }
}
