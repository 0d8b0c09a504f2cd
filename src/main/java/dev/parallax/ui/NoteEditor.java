package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.parallax.review.Category;
import java.util.List;

/** Writes a note: what kind of remark, in which words, by whom. The name is remembered in the browser. */
class NoteEditor extends Div {
    /** Where the browser keeps the name of who writes. */
    static final String AUTHOR = "parallax.author";

    private static final int LONGEST = 20_000;

    /** What a person wrote. */
    record Draft(Category category, String words, String author) {}

    interface Actions {
        void save(Draft draft);

        void cancel();
    }

    private final Select<Category> category = new Select<>();
    private final TextArea words = new TextArea(Messages.of("note.words"));
    private final TextField author = new TextField(Messages.of("note.author"));
    private final Actions actions;

    NoteEditor(String title, Draft start, List<Component> quotes, Actions actions) {
        this.actions = actions;
        addClassNames("card", "on", "note-editor");
        var heading = new H2(title);
        heading.addClassName("editor-title");

        category.setLabel(Messages.of("note.category"));
        category.setItems(Category.shipped());
        category.setItemLabelGenerator(Names::of);
        category.setValue(start.category());
        words.setValue(start.words());
        words.setMaxLength(LONGEST);
        words.setMinHeight("96px");
        words.setWidthFull();
        author.setValue(start.author());
        author.setMaxLength(100);
        author.setWidthFull();
        category.setWidthFull();
        if (start.author().isEmpty()) {
            WebStorage.getItem(AUTHOR, name -> {
                if (name != null && author.isEmpty()) {
                    author.setValue(name);
                }
            });
        }

        var save = new Button(Messages.of("note.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        var cancel = new Button(Messages.of("cancel"), e -> actions.cancel());
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        var buttons = new Div(save, cancel, new Span("Ctrl + Enter"));
        buttons.addClassName("actions");

        var quoted = new Div();
        quoted.addClassName("quotes");
        quotes.forEach(quoted::add);
        add(heading, quoted, category, words, author, buttons);
    }

    /** Puts the caret where the note is written. */
    void begin() {
        words.focus();
    }

    /** What stands in the fields now, though not saved. */
    Draft draft() {
        return new Draft(
                category.getValue(), words.getValue(), author.getValue().strip());
    }

    private void save() {
        var draft = draft();
        if (draft.author().isEmpty()) {
            author.setInvalid(true);
            author.setErrorMessage(Messages.of("note.author.missing"));
            author.focus();
            return;
        }
        WebStorage.setItem(AUTHOR, draft.author());
        actions.save(draft);
    }
}
