package dev.parallax.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.dossier.Database;
import dev.parallax.dossier.Dossiers;
import dev.parallax.dossier.EditConflictException;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.History;
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
        var note = notes.add(id, Category.LOADED_WORDING, " <b>“claimed”</b>\r\n说 😀\u0000 ", " Ann\u202E ", quotes());

        assertThat(notes.of(id)).containsExactly(note);
        assertThat(note.words()).isEqualTo("<b>“claimed”</b>\n说 😀");
        assertThat(note.author()).isEqualTo("Ann");
    }

    @Test
    void a_note_is_about_something_and_no_book() {
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> notes.add(id, Category.STYLE, "Why?", "Ann", List.of()));
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> notes.add(id, Category.STYLE, "x".repeat(10_000_000), "Ann", quotes()))
                .withMessage("A note can have 100,000 characters; this one has 10,000,000.");
    }

    @Test
    void notes_are_edited_resolved_reopened_and_deleted_and_each_can_be_undone() {
        var added = note();
        var edited = notes.edit(added, Category.ATTRIBUTION, "Say who.");
        var resolved = notes.resolve(edited);
        var reopened = notes.reopen(resolved);
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
    void notes_and_edits_of_the_dossier_are_undone_in_one_line() {
        dossiers.rename(id, "Renamed");
        note();

        assertThat(history.undo(id)).map(History.Step::label).contains("Add note");
        assertThat(history.undo(id)).map(History.Step::label).contains("Rename dossier");
    }

    @Test
    void two_windows_that_change_the_same_note_do_not_overwrite_each_other() {
        var seen = note();
        var edited = notes.edit(seen, Category.STYLE, "First.");

        assertThatExceptionOfType(EditConflictException.class)
                .isThrownBy(() -> notes.edit(seen, Category.STYLE, "Second."));
        assertThatExceptionOfType(EditConflictException.class).isThrownBy(() -> notes.delete(seen));
        assertThat(notes.of(id)).containsExactly(edited);
    }

    @Test
    void the_list_of_dossiers_counts_all_notes_and_those_that_are_open() {
        note();
        notes.resolve(note());

        assertThat(dossiers.list()).singleElement().satisfies(summary -> {
            assertThat(summary.notes()).isEqualTo(2);
            assertThat(summary.openNotes()).isEqualTo(1);
        });
    }

    @Test
    void notes_stay_when_their_text_is_removed() {
        var note = note();

        dossiers.removeText(id, text.id());

        assertThat(notes.of(id)).containsExactly(note);
    }

    private Note note() {
        return notes.add(id, Category.STYLE, "Why?", "Ann", quotes());
    }

    private List<Quote> quotes() {
        return List.of(Quote.at(text, new Span(3, 10)));
    }
}
