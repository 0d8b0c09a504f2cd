package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.parallax.review.Category;
import dev.parallax.review.NoteSeverity;
import dev.parallax.review.Remark;
import dev.parallax.text.PlainText;
import java.util.List;
import java.util.stream.Stream;

/** Writes a note: about which words, what kind of remark, how bad, in which words, by whom. */
class NoteEditor extends Div {
    /** Typing looks for another category instead of adding to the name of this one, and Enter takes the first that fits. */
    private static final String TYPE_TO_CHOOSE = """
            this.addEventListener('focusin', () => this.inputElement.select());
            this.addEventListener('keydown', event => {
              if (event.key === 'Enter' && this.opened && this.filter && this._focusedIndex < 0) this._focusedIndex = 0;
            }, true);
            """;

    /** What a person wrote. */
    record Draft(Remark remark, String author) {}

    interface Actions {
        /** Keeps the note; what it refuses is shown, and the editor stays as it is. */
        void save(Draft draft);

        void cancel();

        /** Takes in the words that are selected in the table. */
        void addPlace();

        void editCategories();
    }

    private final ComboBox<Category> category = new ComboBox<>(Messages.of("note.category"));
    private final Div severities = new Div();
    private final Levels<NoteSeverity> severity =
            new Levels<>(Messages.of("note.severity"), List.of(NoteSeverity.values()), Names::of);
    private final NoteWords words = new NoteWords(Messages.of("note.words"));
    private final TextField tags = new TextField(Messages.of("note.tags"));
    private final TextField author = new TextField(Messages.of("note.author"));
    private final Div quotes = new Div();
    private final Paragraph warning = new Paragraph();
    private final Actions actions;

    NoteEditor(String title, Draft start, List<Category> categories, Actions actions) {
        this.actions = actions;
        addClassNames("card", "on", "note-editor");
        var heading = new H2(title);
        heading.addClassName("editor-title");
        quotes.addClassName("quotes");
        warning.addClassNames("notice", "strong");
        warning.getElement().setAttribute("role", "alert");
        warn("");

        offer(categories, start.remark().category());
        category.setItemLabelGenerator(Names::of);
        category.setRenderer(new ComponentRenderer<>(NoteEditor::choice));
        category.getElement().executeJs(TYPE_TO_CHOOSE);
        category.setOverlayWidth("360px");
        category.setWidthFull();
        category.addValueChangeListener(e -> severities.setVisible(isRated()));
        severities.add(label(Messages.of("note.severity")), severity);
        severity.choose(start.remark().severity());
        severities.setVisible(isRated());
        words.setValue(start.remark().words());
        words.setMinHeight("96px");
        tags.setValue(String.join(", ", start.remark().tags()));
        tags.setPlaceholder(Messages.of("note.tags.example"));
        tags.setWidthFull();
        author.setValue(start.author());
        author.setMaxLength(100);
        author.setWidthFull();
        add(heading, warning, quotes, place(), category, more(), severities, words, tags, author, buttons());
    }

    private NativeButton place() {
        var add = new NativeButton("", e -> actions.addPlace());
        add.addClassName("add-place");
        add.add(new Span("＋ " + Messages.of("note.place.add")), new Keys.Cap("+"));
        // a press must not take the selection away
        add.getElement().executeJs("this.addEventListener('pointerdown', e => e.preventDefault())");
        return add;
    }

    private NativeButton more() {
        var more = new NativeButton(Messages.of("note.categories"), e -> actions.editCategories());
        more.addClassName("plain");
        return more;
    }

    private Div buttons() {
        var save = new Button(Messages.of("note.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        var cancel = new Button(Messages.of("cancel"), e -> actions.cancel());
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this).resetFocusOnActiveElement();
        var buttons = new Div(save, cancel, new Span("Ctrl + Enter"));
        buttons.addClassName("actions");
        return buttons;
    }

    private static Span label(String words) {
        var label = new Span(words);
        label.addClassName("field-label");
        return label;
    }

    private static Component choice(Category category) {
        var group = new Span(Names.of(category.group()));
        group.addClassName("small");
        var choice = new Div(new Span(Names.of(category)), group);
        choice.addClassName("category-choice");
        return choice;
    }

    /** Offers categories; one that is chosen stays, even if it is hidden by now. */
    void offer(List<Category> categories, Category chosen) {
        var now = categories.stream().filter(chosen::is).findFirst().orElse(chosen);
        category.setItems(Stream.concat(
                        categories.stream().filter(c -> !c.hidden() || c.is(now)),
                        categories.stream().anyMatch(now::is) ? Stream.empty() : Stream.of(now))
                .toList());
        category.setValue(now);
    }

    private boolean isRated() {
        return category.getValue() != null && category.getValue().isTranslationQuality();
    }

    void showQuotes(List<NoteQuote> shown) {
        quotes.removeAll();
        shown.forEach(quotes::add);
    }

    /** Puts the caret where the note is written. */
    void begin() {
        words.focus();
    }

    /** Says what a person has to know before they save; nothing if empty. */
    final void warn(String message) {
        warning.setText(message);
        warning.setVisible(!message.isEmpty());
    }

    /** Says why the note was not saved; what was typed stays. */
    void refuse(String why) {
        words.refuse(why);
        words.focus();
    }

    /** What stands in the fields now, though not saved. */
    Draft draft() {
        var chosen = category.getValue() == null ? Category.MISTRANSLATION : category.getValue();
        return new Draft(
                new Remark(
                        chosen,
                        chosen.isTranslationQuality() ? severity.value() : null,
                        Stream.of(tags.getValue().split("[,，、]"))
                                .map(String::strip)
                                .filter(tag -> !tag.isEmpty())
                                .toList(),
                        words.getValue()),
                PlainText.line(author.getValue()));
    }

    private void save() {
        if (category.getValue() == null) {
            category.setErrorMessage(Messages.of("note.category.missing"));
            category.setInvalid(true);
            category.focus();
            return;
        }
        if (!words.saysSomething()) {
            return;
        }
        var draft = draft();
        if (draft.author().isEmpty()) {
            author.setInvalid(true);
            author.setErrorMessage(Messages.of("note.author.missing"));
            author.focus();
            return;
        }
        actions.save(draft);
    }
}
