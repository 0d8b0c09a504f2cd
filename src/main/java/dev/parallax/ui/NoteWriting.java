package dev.parallax.ui;

import dev.parallax.collation.Row;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.review.Quote;
import dev.parallax.text.Place;
import dev.parallax.ui.DeskState.OpenFinding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writing one note at a time. Words that are selected while a new note is open are added to it. */
class NoteWriting {
    private final Desk desk;
    private final SidePanel side;
    private final List<Place> places = new ArrayList<>();
    private @Nullable NoteEditor editor;

    NoteWriting(Desk desk, SidePanel side) {
        this.desk = desk;
        this.side = side;
    }

    /** A note on selected words; a note that is being written takes them in as well. */
    void about(DeskState state, List<Place> selected) {
        var open = editor;
        var start = open == null || places.isEmpty() ? draft(Category.MISTRANSLATION, "") : open.draft();
        if (open == null) {
            places.clear();
        }
        selected.stream().filter(p -> !places.contains(p)).forEach(places::add);
        begin(state, start);
    }

    /** A note on what a finding is about, with its message to begin with. */
    void about(DeskState state, OpenFinding finding) {
        places.clear();
        finding.finding().places().stream().filter(p -> !p.span().isEmpty()).forEach(places::add);
        if (places.isEmpty()) {
            finding.row().ifPresent(row -> places.addAll(all(row)));
        }
        begin(
                state,
                draft(category(finding.finding().check()), finding.finding().message()));
    }

    void edit(DeskState state, Note note) {
        places.clear();
        open(new NoteEditor(
                Messages.of("note.edit"),
                new NoteEditor.Draft(note.category(), note.words(), note.author()),
                note.targets().stream().map(q -> NotesPanel.quote(q, state)).toList(),
                actions(draft -> desk.editNote(note, draft.category(), draft.words()))));
    }

    private void begin(DeskState state, NoteEditor.Draft start) {
        var quotes = places.stream()
                .flatMap(p -> state.text(p.textId()).stream().map(t -> Quote.at(t, p.span())))
                .map(q -> NotesPanel.quote(q, state))
                .toList();
        open(new NoteEditor(
                Messages.of("note.new"),
                start,
                quotes,
                actions(draft -> desk.addNote(
                        state.dossier(), draft.category(), draft.words(), draft.author(), List.copyOf(places)))));
    }

    private void open(NoteEditor opened) {
        editor = opened;
        side.notes.write(opened);
        side.toNotes();
        opened.begin();
    }

    private NoteEditor.Actions actions(java.util.function.Consumer<NoteEditor.Draft> save) {
        return new NoteEditor.Actions() {
            @Override
            public void save(NoteEditor.Draft draft) {
                save.accept(draft);
                close();
            }

            @Override
            public void cancel() {
                close();
            }
        };
    }

    private void close() {
        editor = null;
        places.clear();
        side.notes.write(null);
    }

    private static NoteEditor.Draft draft(Category category, String words) {
        return new NoteEditor.Draft(category, words, "");
    }

    private static List<Place> all(Row row) {
        return row.cells().stream()
                .flatMap(c -> c.passages().stream().map(p -> new Place(c.textId(), p.span())))
                .toList();
    }

    private static Category category(String check) {
        return switch (check) {
            case "omission" -> Category.OMISSION;
            case "addition" -> Category.ADDITION;
            case "attribution", "quotation" -> Category.ATTRIBUTION;
            case "loaded" -> Category.LOADED_WORDING;
            case "prominence", "emphasis" -> Category.EMPHASIS;
            case "terminology", "term" -> Category.TERMINOLOGY;
            default -> Category.MISTRANSLATION;
        };
    }
}
