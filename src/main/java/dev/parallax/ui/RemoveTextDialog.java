package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.parallax.review.Note;
import dev.parallax.text.Text;
import java.util.List;

/** Asks what is to become of the notes on a text that is removed. */
class RemoveTextDialog extends Dialog {
    interface Removal {
        /** @param notes those that go with the text */
        void remove(List<Note> notes);
    }

    /** @param notes all that mark words of the text, at least one */
    RemoveTextDialog(Text text, List<Note> notes, Removal removal) {
        var alone = notes.stream()
                .filter(note -> note.targets().stream().allMatch(q -> q.textId().equals(text.id())))
                .toList();
        setHeaderTitle(Messages.of("texts.remove.heading", Names.of(text)));
        setWidth("min(520px, 94vw)");
        add(new Paragraph(Messages.of("texts.remove.notes", notes.size(), notes.size() - alone.size())));
        add(new Paragraph(Messages.of("texts.remove.keep.how")));
        var keep = choice("texts.remove.keep", () -> removal.remove(List.of()));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var drop = choice("texts.remove.drop", () -> removal.remove(alone));
        drop.addThemeVariants(ButtonVariant.LUMO_ERROR);
        drop.setVisible(!alone.isEmpty());
        getFooter().add(new Button(Messages.of("cancel"), e -> close()), drop, keep);
    }

    private Button choice(String key, Runnable action) {
        return new Button(Messages.of(key), e -> {
            close();
            action.run();
        });
    }
}
