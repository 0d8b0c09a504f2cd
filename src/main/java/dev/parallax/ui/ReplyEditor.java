package dev.parallax.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.parallax.dossier.EditRefusedException;
import java.util.function.Consumer;

/** Writes a reply, or changes one; asks for the name of a person who is not known yet. */
class ReplyEditor extends Div {
    private final NoteWords words = new NoteWords("");
    private final TextField author = new TextField(Messages.of("note.author"));
    private final Me me;
    private final Consumer<String> send;
    private final Runnable done;

    /**
     * @param send keeps the words; what it refuses is shown, and they stay
     * @param done called when the words were kept, or the person does not want to write any more
     */
    ReplyEditor(String label, String start, Me me, Consumer<String> send, Runnable done) {
        this.me = me;
        this.send = send;
        this.done = done;
        addClassName("reply-editor");
        words.setAriaLabel(label);
        words.setPlaceholder(label);
        words.setValue(start);
        author.setMaxLength(100);
        author.setWidthFull();
        author.setVisible(!me.isKnown());
        var ok = new Button(Messages.of(start.isEmpty() ? "note.reply.send" : "save"), e -> send());
        ok.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        ok.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        var cancel = new Button(Messages.of("cancel"), e -> done.run());
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this).resetFocusOnActiveElement();
        var buttons = new Div(ok, cancel);
        buttons.addClassName("actions");
        add(words, author, buttons);
    }

    void begin() {
        words.focus();
    }

    String words() {
        return words.getValue();
    }

    private void send() {
        if (!words.saysSomething()) {
            return;
        }
        if (author.isVisible() && author.getValue().isBlank()) {
            author.setInvalid(true);
            author.setErrorMessage(Messages.of("note.author.missing"));
            author.focus();
            return;
        }
        if (author.isVisible()) {
            me.is(author.getValue().strip());
        }
        try {
            send.accept(words.getValue());
        } catch (EditRefusedException refused) {
            words.refuse(FriendlyErrors.words(refused));
            return;
        }
        words.clear();
        done.run();
    }
}
