package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.parallax.review.Note;
import dev.parallax.review.Quote;
import dev.parallax.ui.DeskState.PlacedNote;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people wrote, in the order of the rows, and the place where they write. */
class NotesPanel extends Div {
    interface Actions {
        void pickNote(String id);

        void editNote(Note note);

        void resolve(Note note);

        void reopen(Note note);

        void deleteNote(Note note);
    }

    private static final int PAGE = 60;
    private static final int LONGEST_QUOTE = 180;

    private final Actions actions;
    private final Div writing = new Div();
    private final Div list = new Div();
    private int shown = PAGE;

    NotesPanel(Actions actions) {
        this.actions = actions;
        addClassName("cards");
        add(writing, list);
    }

    /** Opens an editor above the notes; null closes it. */
    void write(@Nullable NoteEditor editor) {
        writing.removeAll();
        if (editor != null) {
            writing.add(editor);
        }
    }

    void show(DeskState state, String picked) {
        list.removeAll();
        var notes = state.notes().stream()
                .sorted(Comparator.comparingInt(
                        n -> n.row().map(r -> r.number()).orElse(Integer.MAX_VALUE)))
                .toList();
        if (notes.isEmpty()) {
            var none = new Paragraph(Messages.of("notes.none"));
            none.addClassName("empty");
            list.add(none);
        }
        group("notes.open", notes.stream().filter(PlacedNote::isOpen).toList(), state, picked);
        group("notes.resolved", notes.stream().filter(n -> !n.isOpen()).toList(), state, picked);
        list.getElement().executeJs("this.querySelector('.card.on')?.scrollIntoView({block: 'nearest'})");
    }

    private void group(String title, List<PlacedNote> notes, DeskState state, String picked) {
        if (notes.isEmpty()) {
            return;
        }
        var heading = new H2(Messages.of(title, notes.size()));
        heading.addClassName("group");
        list.add(heading);
        notes.stream().limit(shown).forEach(n -> list.add(card(n, state, picked)));
        if (notes.size() > shown) {
            list.add(new Button(Messages.of("show.more", Math.min(PAGE, notes.size() - shown)), e -> {
                shown += PAGE;
                show(state, picked);
            }));
        }
    }

    private Div card(PlacedNote placed, DeskState state, String picked) {
        var note = placed.note();
        var pen = new Span(placed.isOpen() ? "✎" : "✓");
        pen.addClassNames("icon", placed.isOpen() ? "note-icon" : "good");
        pen.getElement().setAttribute("aria-hidden", "true");
        var look = new NativeButton("", e -> actions.pickNote(note.id()));
        look.add(
                pen,
                new Span(Names.of(note.category())),
                FindingsPanel.small(FindingsPanel.row(placed.row().orElse(null))));
        look.addClassName("look");
        var card = new Div(new H3(look));
        card.addClassName("card");
        card.setClassName("on", note.id().equals(picked));
        card.setClassName("done", !placed.isOpen());
        if (placed.places().isEmpty()) {
            var lost = new Paragraph(Messages.of("notes.lost"));
            lost.addClassNames("notice", "strong");
            card.add(lost);
        }
        note.targets().forEach(q -> card.add(quote(q, state)));
        if (!note.words().isBlank()) {
            var words = new Paragraph(note.words());
            words.addClassName("words");
            words.getElement().setAttribute("dir", "auto");
            card.add(words);
        }
        var by = new Paragraph((note.author().isBlank() ? "" : note.author() + " · ")
                + Names.of(note.changed(), Instant.now())
                + (note.changed().equals(note.created()) ? "" : " · " + Messages.of("notes.edited")));
        by.addClassName("small");
        card.add(by, buttons(placed));
        return card;
    }

    static Component quote(Quote quote, DeskState state) {
        var from = new Span(state.text(quote.textId()).map(Names::of).orElse(Messages.of("notes.removed.text")));
        from.addClassName("small");
        var words = new Span(shorten(quote.exact()));
        words.getElement().setAttribute("dir", "auto");
        state.text(quote.textId())
                .ifPresent(t ->
                        words.getElement().setAttribute("lang", t.language().tag()));
        var block = new Div(words, from);
        block.addClassName("quote");
        return block;
    }

    private static String shorten(String words) {
        boolean fits = words.codePointCount(0, words.length()) <= LONGEST_QUOTE;
        return fits ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    private Div buttons(PlacedNote placed) {
        var note = placed.note();
        var buttons = new Div(
                small(Messages.of("edit"), () -> actions.editNote(note)),
                placed.isOpen()
                        ? small(Messages.of("notes.resolve"), () -> actions.resolve(note))
                        : small(Messages.of("notes.reopen"), () -> actions.reopen(note)),
                small(Messages.of("delete"), () -> actions.deleteNote(note)));
        buttons.addClassName("actions");
        return buttons;
    }

    private static Button small(String label, Runnable action) {
        var button = new Button(label, e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
