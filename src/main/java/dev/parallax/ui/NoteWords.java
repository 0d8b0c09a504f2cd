package dev.parallax.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.parallax.review.Notes;

/** A field for the words of a note or a reply. What is too long to be pasted is refused with a word; what stands in it stays. */
class NoteWords extends TextArea {
    /** Keeps a paste that would not fit out of the browser's field, where it would be cut without a word. */
    private static final String REFUSE_LONG = """
            const field = this;
            const watch = event => {
              const come = (event.clipboardData ?? event.dataTransfer)?.getData('text') ?? '';
              const input = field.inputElement;
              const stays = input.value.length - (input.selectionEnd - input.selectionStart);
              if (stays + come.length <= $0) return;
              event.preventDefault();
              field.dispatchEvent(new CustomEvent('too-long', { detail: { length: come.length } }));
            };
            field.addEventListener('paste', watch);
            field.addEventListener('drop', watch);
            """;

    private record TooLong(int length) {}

    NoteWords(String label) {
        super(label);
        setMaxLength(Notes.LONGEST);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(e -> setInvalid(false));
        addAttachListener(e -> getElement().executeJs(REFUSE_LONG, Notes.LONGEST));
        getElement()
                .addEventListener(
                        "too-long",
                        e -> refuse(Messages.of(
                                "note.paste.long",
                                Notes.LONGEST,
                                e.getEventDetail(TooLong.class).length())))
                .addEventDetail();
    }

    /** Says what is wrong beside the words, which stay. */
    void refuse(String why) {
        setErrorMessage(why);
        setInvalid(true);
    }

    /** What stands in it; empty, with a word to the person, if that is nothing. */
    boolean saysSomething() {
        if (getValue().isBlank()) {
            refuse(Messages.of("note.words.missing"));
            focus();
            return false;
        }
        return true;
    }
}
