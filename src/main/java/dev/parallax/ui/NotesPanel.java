package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.parallax.review.Note;
import dev.parallax.review.NotedFinding;
import dev.parallax.review.Reply;
import dev.parallax.ui.PlacedNote.PlacedQuote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What people wrote: what it amounts to, which of it is shown, the notes, and the place where they write. */
class NotesPanel extends Div {
    interface Actions {
        Me me();

        void pickNote(String id);

        /** Shows one of the places of a note. */
        void goTo(PlacedNote note, PlacedQuote quote);

        void editNote(Note note);

        void attach(PlacedNote note);

        /** Lets a note stand whose words are gone. */
        void check(PlacedNote note);

        void setState(Note note, Note.State state);

        void reply(Note note, String words);

        void editReply(Note note, Reply reply, String words);

        void deleteReply(Note note, Reply reply);

        void deleteNote(Note note);

        void showFinding(NotedFinding finding);

        void showTag(String tag);

        /** Whoever wrote a reply is done, or does not want to. */
        void done();
    }

    private final Actions actions;
    private final Div writing = new Div();
    private final Div aside = new Div();
    private final NotesSummary summary = new NotesSummary(id -> narrow(NoteFilter.ALL.ofCategory(id)));
    private final NoteFilterBar filter = new NoteFilterBar(f -> again());
    private final Div list = new Div();
    private final Map<String, NoteCard> cards = new HashMap<>();
    private final Map<String, Component> headings = new HashMap<>();
    private @Nullable DeskState state;
    private Cursor cursor = Cursor.NOWHERE;
    private int shown = More.PAGE;

    NotesPanel(Actions actions) {
        this.actions = actions;
        addClassName("cards");
        add(writing, aside, summary, filter, list);
    }

    /** Opens an editor, or something else to do, above the notes; null closes it. */
    void write(@Nullable Component editor) {
        writing.removeAll();
        if (editor != null) {
            writing.add(editor);
            editor.scrollIntoView();
        }
    }

    Optional<NoteEditor> editor() {
        return writing.getChildren()
                .filter(NoteEditor.class::isInstance)
                .map(NoteEditor.class::cast)
                .findFirst();
    }

    /** Shows notes that were left unfinished. */
    void setAside(List<Div> unfinished) {
        aside.removeAll();
        unfinished.forEach(aside::add);
    }

    /** Lists other notes than before. */
    void narrow(NoteFilter to) {
        shown = More.PAGE;
        filter.set(to);
    }

    void show(DeskState now, Cursor at) {
        boolean other = !at.note().equals(cursor.note());
        state = now;
        cursor = at;
        var notes = now.notes().stream().map(PlacedNote::note).toList();
        summary.show(now);
        filter.setVisible(!notes.isEmpty());
        filter.offer(notes);
        list(now);
        if (other && !at.note().isEmpty()) {
            reveal(now, at.note());
        }
    }

    private void again() {
        if (state != null) {
            list(state);
        }
    }

    /** A note that the filter keeps away is shown all the same when somebody asks for it. */
    private void reveal(DeskState now, String id) {
        boolean listed = filter.filter().of(now.notes()).stream()
                .anyMatch(n -> n.note().id().equals(id));
        if (!listed && now.note(id).isPresent()) {
            narrow(NoteFilter.ALL.sorted(filter.filter().sort()));
        }
        list.getElement().executeJs("this.querySelector('.card.on')?.scrollIntoView({block: 'nearest'})");
    }

    private void list(DeskState now) {
        var fitting = filter.filter().of(now.notes());
        var wanted = new ArrayList<Component>();
        if (fitting.isEmpty()) {
            wanted.add(heading("none", () -> {
                var none = new Paragraph();
                none.addClassName("empty");
                return none;
            }));
            ((Paragraph) wanted.getFirst())
                    .setText(Messages.of(now.notes().isEmpty() ? "notes.none" : "notes.none.fit"));
        }
        var here = group("notes.here", fitting, n -> isHere(n), wanted, now);
        var rest = fitting.stream().filter(n -> !here.contains(n)).toList();
        var recheck = group("notes.recheck", rest, PlacedNote::needsRecheck, wanted, now);
        rest = rest.stream().filter(n -> !recheck.contains(n)).toList();
        group("notes.open", rest, PlacedNote::isOpen, wanted, now);
        group("notes.resolved", rest, n -> !n.isOpen(), wanted, now);
        keepBusy(now, wanted);
        Arrangement.of(list, wanted);
    }

    private boolean isHere(PlacedNote note) {
        return cursor.notes().contains(note.note().id());
    }

    private List<PlacedNote> group(
            String title,
            List<PlacedNote> notes,
            Predicate<PlacedNote> belongs,
            List<Component> wanted,
            DeskState now) {
        var group = notes.stream().filter(belongs).toList();
        if (!group.isEmpty()) {
            var heading = (H2) heading(title, () -> {
                var h2 = new H2();
                h2.addClassName("group");
                return h2;
            });
            heading.setText(Messages.of(title, group.size()));
            wanted.add(heading);
            group.stream().limit(shown).forEach(note -> wanted.add(card(note, now)));
            if (group.size() > shown) {
                wanted.add(new More(group.size() - shown, () -> {
                    shown += More.PAGE;
                    again();
                }));
            }
        }
        return group;
    }

    private Component heading(String name, Supplier<Component> make) {
        return headings.computeIfAbsent(name, n -> make.get());
    }

    private NoteCard card(PlacedNote note, DeskState now) {
        var card = cards.computeIfAbsent(note.note().id(), id -> new NoteCard(actions));
        card.show(note, now, note.note().id().equals(cursor.note()) || isHere(note));
        return card;
    }

    /** Cards in which somebody writes stay, even if their notes are gone or do not fit any more. */
    private void keepBusy(DeskState now, List<Component> wanted) {
        cards.forEach((id, card) -> {
            if (card.isBusy() && !wanted.contains(card)) {
                wanted.addFirst(card);
                now.note(id).ifPresentOrElse(note -> card.show(note, now, false), card::gone);
            }
        });
        cards.values().removeIf(card -> !wanted.contains(card));
    }
}
