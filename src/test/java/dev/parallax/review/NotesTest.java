package dev.parallax.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.dossier.Database;
import dev.parallax.dossier.Dossiers;
import dev.parallax.dossier.EditConflictException;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.History;
import dev.parallax.review.NoteChange.Aspect;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

@ParameterizedClass
@EnumSource
class NotesTest {
    @Parameter
    private Database database;

    private ConfigurableApplicationContext desk;
    private Dossiers dossiers;
    private Notes notes;
    private History history;
    private String id;
    private Text text;

    @BeforeEach
    void open() {
        desk = database.desk();
        dossiers = desk.getBean(Dossiers.class);
        notes = desk.getBean(Notes.class);
        history = desk.getBean(History.class);
        id = dossiers.create("A dossier", "", null).id();
        text = dossiers.addText(
                id,
                new Article(Role.COVERAGE, "", Language.ENGLISH, "", "", null, ""),
                List.of(new Paragraph(ParagraphKind.BODY, "He claimed that it rained.")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_note_keeps_its_words_as_they_were_written() {
        var note = notes.add(
                id,
                new Remark(Category.LOADED_WORDING, " <b>“claimed”</b>\r\n说 😀\u0000\u202E "),
                " Ann\u202E ",
                quotes(),
                null);

        assertThat(notes.of(id)).containsExactly(note);
        assertThat(note.words()).isEqualTo("<b>“claimed”</b>\n说 😀");
        assertThat(note.author()).isEqualTo("Ann");
    }

    @Test
    void a_note_keeps_its_severity_its_tags_and_the_finding_it_came_from() {
        var finding = new NotedFinding("number", "number|t|2%|1a", "2% where the original has 3%");
        var note = notes.add(
                id,
                new Remark(
                        Category.MISTRANSLATION, NoteSeverity.MAJOR, List.of(" Front page", "front PAGE", ""), "No."),
                "Ann",
                quotes(),
                finding);

        assertThat(notes.of(id)).containsExactly(note);
        assertThat(note.severity()).isEqualTo(NoteSeverity.MAJOR);
        assertThat(note.tags()).containsExactly("Front page");
        assertThat(note.finding()).isEqualTo(finding);
    }

    @Test
    void a_note_on_framing_has_no_severity() {
        var note = notes.add(
                id,
                new Remark(Category.EUPHEMISM, NoteSeverity.MAJOR, List.of(), "Killed, not “neutralised”."),
                "Ann",
                quotes(),
                null);

        assertThat(note.severity()).isNull();
    }

    @Test
    void a_note_is_about_something_says_something_and_is_no_book() {
        assertRefused("Why?", List.of(), "Select the words that the note is about.");
        assertRefused(" \n", quotes(), "A note needs words: say what you found.");
        assertRefused("x".repeat(10_000_000), quotes(), "A note can have 100,000 characters; this one has 10,000,000.");
        assertThat(notes.of(id)).isEmpty();
    }

    private void assertRefused(String words, List<Quote> quotes, String message) {
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> notes.add(id, new Remark(Category.STYLE, words), "Ann", quotes, null))
                .withMessage(message);
    }

    @Test
    void notes_are_edited_resolved_reopened_and_deleted_and_each_can_be_undone() {
        var added = note();
        var edited = notes.edit(added, new Remark(Category.ATTRIBUTION, "Say who."), quotes(), "Ann");
        var resolved = notes.setState(edited, Note.State.RESOLVED, "Ann");
        var reopened = notes.setState(resolved, Note.State.OPEN, "Ann");
        notes.delete(reopened);

        assertThat(notes.of(id)).isEmpty();
        for (var before : List.of(reopened, resolved, edited, added)) {
            history.undo(id);
            assertThat(notes.of(id)).containsExactly(before);
        }
        history.undo(id);
        assertThat(notes.of(id)).isEmpty();
        history.redo(id);
        assertThat(notes.of(id)).containsExactly(added);
    }

    @Test
    void a_note_remembers_who_changed_what() {
        var added = note();
        var edited = notes.edit(
                added,
                new Remark(Category.MISTRANSLATION, NoteSeverity.MINOR, List.of("lead"), "Why not?"),
                quotes(),
                "Mei");
        var settled = notes.setState(edited, Note.State.WONT_FIX, "Bob");

        assertThat(settled.changes())
                .extracting(NoteChange::by, NoteChange::what, NoteChange::from)
                .containsExactly(
                        tuple("Mei", Aspect.CATEGORY, "Style"),
                        tuple("Mei", Aspect.SEVERITY, ""),
                        tuple("Mei", Aspect.TAGS, ""),
                        tuple("Mei", Aspect.WORDS, "Why?"),
                        tuple("Bob", Aspect.STATE, "OPEN"));
        assertThat(notes.of(id)).containsExactly(settled);
    }

    @Test
    void an_edit_that_changes_nothing_is_no_step() {
        var note = note();

        assertThat(notes.edit(note, note.remark(), note.targets(), "Mei")).isEqualTo(note);
        assertThat(notes.setState(note, Note.State.OPEN, "Mei")).isEqualTo(note);
        assertThat(history.next(id).undo()).map(History.Step::label).contains("Add note");
    }

    @Test
    void a_note_that_needs_a_reply_is_open_again_once_it_has_one() {
        var asked = notes.setState(note(), Note.State.NEEDS_REPLY, "Ann");
        var answered = notes.reply(asked, "Mei", " Because. ");

        assertThat(answered.state()).isEqualTo(Note.State.OPEN);
        assertThat(answered.replies())
                .extracting(Reply::author, Reply::words)
                .containsExactly(tuple("Mei", "Because."));
        assertThat(notes.of(id)).containsExactly(answered);
    }

    @Test
    void replies_are_edited_and_deleted_and_come_back_by_undo() {
        var answered = notes.reply(note(), "Mei", "Because.");
        var edited = notes.editReply(answered, answered.replies().getFirst(), "Because of this.", "Mei");
        var deleted = notes.deleteReply(edited, edited.replies().getFirst(), "Mei");

        assertThat(deleted.replies()).isEmpty();
        assertThat(deleted.changes())
                .extracting(NoteChange::what, NoteChange::from)
                .containsExactly(tuple(Aspect.REPLY, "Because."), tuple(Aspect.REPLY_DELETED, ""));
        history.undo(id);
        assertThat(notes.of(id)).containsExactly(edited);
        assertThatExceptionOfType(EditConflictException.class)
                .isThrownBy(() -> notes.editReply(edited, answered.replies().getFirst(), "Not so.", "Mei"));
        assertThatExceptionOfType(EditRefusedException.class).isThrownBy(() -> notes.reply(edited, "Mei", " "));
    }

    @Test
    void what_two_windows_change_of_one_note_goes_together_unless_it_is_the_same() {
        var seen = note();
        notes.reply(seen, "Mei", "Because.");
        notes.setState(seen, Note.State.RESOLVED, "Bob");
        var both = notes.edit(seen, new Remark(Category.STYLE, "Why ever?"), quotes(), "Ann");

        assertThat(both.replies()).hasSize(1);
        assertThat(both.state()).isEqualTo(Note.State.RESOLVED);
        assertThatExceptionOfType(EditConflictException.class)
                .isThrownBy(() -> notes.setState(seen, Note.State.WONT_FIX, "Ann"));
    }

    @Test
    void a_note_whose_words_are_gone_is_checked_or_moved_to_other_words() {
        var note = note();
        var checked = notes.check(note, note.targets(), "Mei");

        assertThat(checked.targets().getFirst().checked()).isNotNull();
        assertThat(checked.changes())
                .extracting(NoteChange::what, NoteChange::from)
                .containsExactly(tuple(Aspect.CHECKED, "claimed"));

        var moved = notes.retarget(checked, List.of(Quote.at(text, new Span(11, 15))), "Mei");
        assertThat(moved.targets()).extracting(Quote::exact).containsExactly("that");
        assertThat(moved.changes()).extracting(NoteChange::what).containsExactly(Aspect.CHECKED, Aspect.PLACES);
    }

    @Test
    void a_note_finds_its_words_in_a_new_version_of_their_text() {
        var note = note();
        var after = dossiers.replaceText(
                id,
                text,
                text.article(),
                List.of(new Paragraph(ParagraphKind.BODY, "Yesterday he claimed that it rained.")));

        assertThat(notes.of(id)).containsExactly(note);
        assertThat(Anchor.find(note.targets().getFirst(), after)).contains(new Span(13, 20));
    }

    @Test
    void notes_of_a_text_are_deleted_in_one_step() {
        var first = note();
        var second = note();
        notes.delete(first);

        notes.deleteAll(id, List.of(first, second));

        assertThat(notes.of(id)).isEmpty();
        assertThat(history.undo(id)).map(History.Step::label).contains("Delete notes");
        assertThat(notes.of(id)).containsExactly(second);
        history.redo(id);
        assertThat(notes.of(id)).isEmpty();
    }

    @Test
    void notes_and_edits_of_the_dossier_are_undone_in_one_line() {
        dossiers.rename(id, "Renamed");
        note();

        assertThat(history.undo(id)).map(History.Step::label).contains("Add note");
        assertThat(history.undo(id)).map(History.Step::label).contains("Rename dossier");
    }

    @Test
    void two_windows_that_change_the_same_note_do_not_overwrite_each_other() {
        var seen = note();
        var edited = notes.edit(seen, new Remark(Category.STYLE, "First."), quotes(), "Ann");

        assertThatExceptionOfType(EditConflictException.class)
                .isThrownBy(() -> notes.edit(seen, new Remark(Category.STYLE, "Second."), quotes(), "Bob"));
        assertThatExceptionOfType(EditConflictException.class).isThrownBy(() -> notes.delete(seen));
        assertThat(notes.of(id)).containsExactly(edited);
    }

    @Test
    void the_list_of_dossiers_counts_all_notes_and_those_that_are_open() {
        note();
        notes.setState(note(), Note.State.NEEDS_REPLY, "Ann");
        notes.setState(note(), Note.State.RESOLVED, "Ann");
        notes.setState(note(), Note.State.WONT_FIX, "Ann");

        assertThat(dossiers.list()).singleElement().satisfies(summary -> {
            assertThat(summary.notes()).isEqualTo(4);
            assertThat(summary.openNotes()).isEqualTo(2);
        });
    }

    @Test
    void notes_stay_when_their_text_is_removed() {
        var note = note();

        dossiers.removeText(id, text.id());

        assertThat(notes.of(id)).containsExactly(note);
    }

    private Note note() {
        return notes.add(id, new Remark(Category.STYLE, "Why?"), "Ann", quotes(), null);
    }

    private List<Quote> quotes() {
        return List.of(Quote.at(text, new Span(3, 10)));
    }
}
