package dev.parallax.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.lexicon.GlossaryCsv;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.text.Language;
import dev.parallax.text.PlainText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks how a name or a term is to be rendered. */
class GlossaryEntryDialog extends Dialog {
    /** What the fields begin with; anything may be empty. */
    record Draft(
            String term,
            String preferred,
            String allowed,
            String forbidden,
            @Nullable Language language) {
        static final Draft EMPTY = new Draft("", "", "", "", null);

        static Draft of(GlossaryEntry entry) {
            return new Draft(
                    entry.term(),
                    entry.preferred(),
                    GlossaryCsv.field(entry.allowed()),
                    GlossaryCsv.field(entry.forbidden()),
                    entry.language());
        }
    }

    private final TextField term = new TextField(Messages.of("glossary.term.label"));
    private final TextField preferred = new TextField(Messages.of("glossary.preferred"));
    private final TextField allowed = new TextField(Messages.of("glossary.allowed"));
    private final TextField forbidden = new TextField(Messages.of("glossary.forbidden"));
    private final ComboBox<Language> language = new ComboBox<>(Messages.of("glossary.language"));
    private final Consumer<GlossaryEntry> save;

    /** @param save stores the entry; an {@link EditRefusedException} keeps the dialog open and is shown in it */
    GlossaryEntryDialog(String title, Draft start, Consumer<GlossaryEntry> save) {
        this.save = save;
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        term.setRequiredIndicatorVisible(true);
        term.setAutofocus(true);
        preferred.setRequiredIndicatorVisible(true);
        allowed.setHelperText(Messages.of("glossary.allowed.help"));
        forbidden.setHelperText(Messages.of("glossary.forbidden.help"));
        language.setItems(languages(start.language()));
        language.setItemLabelGenerator(GlossaryView::language);
        language.setPlaceholder(Messages.of("glossary.language.any"));
        language.setClearButtonVisible(true);
        Stream.of(term, preferred, allowed, forbidden).forEach(field -> {
            field.getElement().setAttribute("dir", "auto");
            field.addValueChangeListener(e -> field.setInvalid(false));
        });
        term.setValue(start.term());
        preferred.setValue(start.preferred());
        allowed.setValue(start.allowed());
        forbidden.setValue(start.forbidden());
        language.setValue(start.language());
        var form = new Div(term, preferred, allowed, forbidden, language);
        form.addClassName("form");
        add(form);
        var done = new Button(Messages.of("save"), e -> save());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(Messages.of("cancel"), e -> close()), done);
    }

    private static List<Language> languages(@Nullable Language chosen) {
        return Stream.concat(ArticleForm.USUAL.stream(), Stream.ofNullable(chosen))
                .distinct()
                .toList();
    }

    private void save() {
        try {
            save.accept(new GlossaryEntry(
                    PlainText.line(term.getValue()),
                    PlainText.line(preferred.getValue()),
                    GlossaryCsv.renderings(PlainText.line(allowed.getValue())),
                    GlossaryCsv.renderings(PlainText.line(forbidden.getValue())),
                    language.getValue()));
            close();
        } catch (IllegalArgumentException | EditRefusedException refused) {
            var field = term.isEmpty() ? term : preferred.isEmpty() ? preferred : forbidden;
            var wrong = refused instanceof EditRefusedException ? term : field;
            String reason = FriendlyErrors.words(refused);
            wrong.setErrorMessage(Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".");
            wrong.setInvalid(true);
            wrong.focus();
        }
    }
}
