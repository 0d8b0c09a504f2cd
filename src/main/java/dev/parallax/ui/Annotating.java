package dev.parallax.ui;

import dev.parallax.collation.Row;
import dev.parallax.review.Note;
import dev.parallax.review.NotedFinding;
import dev.parallax.review.Reply;
import dev.parallax.ui.PlacedNote.PlacedQuote;
import java.util.Optional;

/** What people do with notes that are written. */
class Annotating implements NotesPanel.Actions {
    private final Desk desk;
    private final DeskView view;
    private final CollationTable table;
    private final Me me = new Me();

    Annotating(Desk desk, DeskView view, CollationTable table) {
        this.desk = desk;
        this.view = view;
        this.table = table;
    }

    @Override
    public Me me() {
        return me;
    }

    @Override
    public void pickNote(String id) {
        view.lookAt(Cursor::atNote, id);
        var placed = view.shown().note(id);
        placed.flatMap(PlacedNote::row).ifPresent(row -> table.reveal(row.id(), id));
    }

    @Override
    public void goTo(PlacedNote note, PlacedQuote quote) {
        String id = note.note().id();
        view.lookAt(Cursor::atNote, id);
        Optional.ofNullable(quote.place()).ifPresent(place -> {
            String row = view.shown().rowOf(place).map(Row::id).orElse("");
            table.reveal(row, id, place.textId());
        });
    }

    @Override
    public void editNote(Note note) {
        view.writing().edit(note);
    }

    @Override
    public void attach(PlacedNote note) {
        view.writing().attach(note);
    }

    @Override
    public void check(PlacedNote note) {
        desk.check(note.note(), note.lost(), me.name());
    }

    @Override
    public void setState(Note note, Note.State state) {
        desk.setState(note, state, me.name());
    }

    @Override
    public void reply(Note note, String words) {
        desk.reply(note, me.name(), words);
    }

    @Override
    public void editReply(Note note, Reply reply, String words) {
        desk.editReply(note, reply, words, me.name());
    }

    @Override
    public void deleteReply(Note note, Reply reply) {
        desk.deleteReply(note, reply, me.name());
        offerUndo(note.dossierId(), "note.reply.deleted");
    }

    @Override
    public void deleteNote(Note note) {
        desk.delete(note);
        offerUndo(note.dossierId(), "notes.deleted");
    }

    /** Undoes the step that was just made, unless another came after it. */
    private void offerUndo(String dossierId, String said) {
        var step = desk.next(dossierId).undo();
        Toast.offer(Messages.of(said), Messages.of("undo"), () -> {
            if (desk.next(dossierId).undo().equals(step)) {
                view.undo();
            } else {
                Toast.warn(Messages.of("undo.late"));
            }
        });
    }

    @Override
    public void showFinding(NotedFinding finding) {
        if (view.shown().finding(finding.key()).isPresent()) {
            view.showFinding(finding.key());
        } else {
            Toast.warn(Messages.of("note.finding.gone", Messages.ofFinding(finding.message())));
        }
    }

    @Override
    public void showTag(String tag) {
        view.narrowNotes(NoteFilter.ALL.tagged(tag));
    }

    @Override
    public void done() {
        table.takeFocus();
    }
}
