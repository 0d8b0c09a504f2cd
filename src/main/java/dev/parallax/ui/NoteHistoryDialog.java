package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.parallax.review.Note;
import dev.parallax.review.NoteChange;
import dev.parallax.review.NoteChange.Aspect;
import dev.parallax.review.NoteSeverity;
import dev.parallax.review.Quote;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who wrote a note, and who changed what of it when. */
class NoteHistoryDialog extends Dialog {
    private final Note note;

    NoteHistoryDialog(Note note) {
        this.note = note;
        setHeaderTitle(Messages.of("notes.history"));
        setWidth("min(620px, 94vw)");
        var list = new OrderedList();
        list.addClassName("note-history");
        list.add(new ListItem(entry(note.author(), note.created(), Messages.of("history.written"))));
        for (int i = 0; i < note.changes().size(); i++) {
            list.add(item(i));
        }
        add(list);
        var close = new Button(Messages.of("close"), e -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private ListItem item(int index) {
        var change = note.changes().get(index);
        var item = new ListItem(entry(
                change.by(),
                change.at(),
                Messages.of("history." + change.what().name().toLowerCase(Locale.ROOT))));
        if (change.what() != Aspect.REPLY_DELETED && change.what() != Aspect.CHECKED) {
            item.add(side("history.from", named(change.what(), change.from())));
            item.add(side("history.to", named(change.what(), to(note, index))));
        }
        return item;
    }

    /** What a change put in the place of what was there: what the next change of the same found, or what is there now. */
    static String to(Note note, int index) {
        var change = note.changes().get(index);
        return note.changes().stream()
                .skip(index + 1L)
                .filter(later -> later.what() == change.what())
                .findFirst()
                .map(NoteChange::from)
                .orElseGet(() -> now(note, change.what()));
    }

    private static String now(Note note, Aspect what) {
        return switch (what) {
            case WORDS -> note.words();
            case CATEGORY -> Names.of(note.category());
            case SEVERITY -> note.severity() == null ? "" : note.severity().name();
            case TAGS -> String.join(", ", note.tags());
            case STATE -> note.state().name();
            case PLACES, CHECKED -> note.targets().stream().map(Quote::exact).collect(Collectors.joining("\n"));
            case REPLY, REPLY_DELETED -> "";
        };
    }

    private static String named(Aspect what, String value) {
        return switch (what) {
            case SEVERITY -> value.isEmpty() ? "–" : Names.of(NoteSeverity.valueOf(value));
            case STATE -> Names.of(Note.State.valueOf(value));
            default -> value.isEmpty() ? "–" : value;
        };
    }

    private static Div entry(String by, Instant at, String what) {
        var who = new Span(by.isBlank() ? Messages.of("history.somebody") : by);
        who.addClassName("author");
        who.getElement().setAttribute("dir", "auto");
        var when = new Span(Names.of(at, Instant.now()));
        when.addClassName("soft");
        var entry = new Div();
        List.of(who, new Span(" · "), when, new Span(" · "), new Span(what)).forEach(entry::add);
        return entry;
    }

    private static Paragraph side(String key, String words) {
        var label = new Span(Messages.of(key) + " ");
        label.addClassName("soft");
        var said = new Span(words);
        said.getElement().setAttribute("dir", "auto");
        var side = new Paragraph(label, said);
        side.addClassName("words");
        return side;
    }
}
