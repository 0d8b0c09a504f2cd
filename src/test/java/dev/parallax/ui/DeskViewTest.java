package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.parallax.collation.Row;
import dev.parallax.review.Note;
import dev.parallax.review.Notes;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeskViewTest extends UiTest {
    @Autowired
    private Notes notes;

    @Test
    void a_dossier_that_is_not_there_has_a_page_that_says_so() {
        navigate("dossier/none", NotFoundView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void the_title_of_the_page_is_the_dossiers() {
        var desk = desk(stored("Talks in Tokyo"));

        assertThat(desk.getPageTitle()).isEqualTo("Talks in Tokyo · Parallax");
    }

    @Test
    void a_dossier_without_texts_says_what_to_do_first() {
        var dossier = dossiers.create("Talks", "", null);
        navigate(DeskView.class, Map.of(DeskView.DOSSIER, dossier.id()));

        assertThat(find(EmptyDesk.class).single().isVisible()).isTrue();
        assertThat(find(CollationTable.class).exists()).isFalse();
    }

    @Test
    void a_dossier_of_one_text_shows_its_table() {
        var dossier = dossiers.create("Talks", "", null);
        var original = Tiny.original("一。", "二。");
        dossiers.addText(dossier.id(), original.article(), original.paragraphs());

        assertThat(desk(dossier).shown().collation().rows()).hasSize(2);
    }

    @Test
    void two_originals_are_shown_beside_each_other() {
        var dossier = dossiers.create("Talks", "", null);
        var first = Tiny.original("一。", "二。");
        dossiers.addText(dossier.id(), first.article(), first.paragraphs());
        dossiers.addText(dossier.id(), first.article(), first.paragraphs());

        assertThat(desk(dossier).shown().collation().columns()).hasSize(2);
    }

    @Test
    void a_confirmed_row_is_counted_and_freed_again_by_undo() {
        var dossier = stored("Talks");
        var desk = desk(dossier);

        desk.confirm(firstRow(desk).id());
        await(() -> desk.shown().confirmedRows() == 1);
        assertThat(texts(com.vaadin.flow.component.html.Span.class, "reviewed")).isNotEmpty();

        test(find(Button.class).withAriaLabel("Undo").single()).click();
        await(() -> desk.shown().confirmedRows() == 0);
    }

    @Test
    void confirming_a_confirmed_row_takes_that_back() {
        var desk = desk(stored("Talks"));

        desk.confirm(firstRow(desk).id());
        await(() -> desk.shown().confirmedRows() == 1);
        desk.confirm(firstRow(desk).id());
        await(() -> desk.shown().confirmedRows() == 0);
    }

    @Test
    void rows_are_merged_and_parted_again_by_undo() {
        var desk = desk(stored("Talks"));
        int rows = desk.shown().collation().rows().size();

        desk.correct(Correcting.Request.of("merge-next", firstRow(desk).id()));
        await(() -> desk.shown().collation().rows().size() == rows - 1);
        assertThat(firstRow(desk).status()).isEqualTo(Row.Status.CONFIRMED);

        desk.undo();
        await(() -> desk.shown().collation().rows().size() == rows);
    }

    @Test
    void a_correction_that_makes_no_sense_says_why() {
        var desk = desk(stored("Talks"));

        desk.correct(Correcting.Request.of("merge-previous", firstRow(desk).id()));

        assertThat(toast()).contains("There is no row on that side.");
    }

    @Test
    void a_correction_that_needs_a_text_asks_for_it() {
        var desk = desk(stored("Talks"));

        desk.correct(Correcting.Request.of("unlink", firstRow(desk).id()));

        assertThat(toast()).contains("Move to a text first");
    }

    @Test
    void a_note_is_written_on_words_of_two_texts() {
        var dossier = stored("Talks");
        var desk = desk(dossier);

        annotate(desk, "t", "demand");
        test(find(TextArea.class).withLabel("Note").single()).setValue("It says the opposite.");
        annotate(desk, "o", "没有要求");
        test(find(TextField.class).withLabel("Your name").single()).setValue("Mei");
        test(find(Button.class).withText("Save note").single()).click();

        await(() -> desk.shown().notes().size() == 1);
        var note = notes.of(dossier.id()).getFirst();
        assertThat(note.words()).isEqualTo("It says the opposite.");
        assertThat(note.targets()).extracting(q -> q.exact()).containsExactly("demand", "没有要求");
        assertThat(find(NoteEditor.class).exists()).isFalse();
        assertThat(texts(Div.class, "quote")).containsExactly("demandDesk", "没有要求原文");
    }

    @Test
    void a_note_without_a_name_is_kept_open_and_asks_for_it() {
        var dossier = stored("Talks");
        annotate(desk(dossier), "t", "demand");

        test(find(Button.class).withText("Save note").single()).click();

        assertThat(find(TextField.class).withLabel("Your name").single().isInvalid())
                .isTrue();
        assertThat(notes.of(dossier.id())).isEmpty();
    }

    @Test
    void a_note_is_resolved_edited_and_deleted() {
        var dossier = stored("Talks");
        var desk = desk(dossier);
        annotate(desk, "t", "demand");
        test(find(TextArea.class).withLabel("Note").single()).setValue("Why?");
        test(find(TextField.class).withLabel("Your name").single()).setValue("Mei");
        test(find(Button.class).withText("Save note").single()).click();
        await(() -> desk.shown().notes().size() == 1);

        test(find(Button.class).withText("Resolve").single()).click();
        await(() -> desk.shown().openNotes().isEmpty());
        assertThat(notes.of(dossier.id()).getFirst().state()).isEqualTo(Note.State.RESOLVED);

        test(find(Button.class).withText("Edit").single()).click();
        test(find(TextArea.class).withLabel("Note").single()).setValue("Now clear.");
        test(find(Button.class).withText("Save note").single()).click();
        await(() -> notes.of(dossier.id()).getFirst().words().equals("Now clear."));
        roundTrip();

        test(find(Button.class).withText("Delete").single()).click();
        await(() -> desk.shown().notes().isEmpty());
        assertThat(toast()).contains("Note deleted.");
    }

    @Test
    void a_change_in_another_window_appears_here() {
        var dossier = stored("Talks");
        var desk = desk(dossier);

        dossiers.rename(dossier.id(), "Talks, second day");

        await(() -> desk.shown().dossier().title().equals("Talks, second day"));
        assertThat(find(H1.class).single().getText()).isEqualTo("Talks, second day");
    }

    @Test
    void a_text_is_hidden_and_shown_again() {
        var desk = desk(stored("Talks"));

        test(chip("Kyodo")).click();
        assertThat(chip("Kyodo").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(desk.shown().dossier().texts()).hasSize(3);

        test(chip("Kyodo")).click();
        assertThat(chip("Kyodo").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void texts_change_places_and_undo_puts_them_back() {
        var desk = desk(stored("Talks"));

        desk.columns().moveText("k", -1);
        await(() -> ids(desk).equals(List.of("o", "k", "t")));

        desk.undo();
        await(() -> ids(desk).equals(List.of("o", "t", "k")));
    }

    @Test
    void another_text_is_compared_with() {
        var desk = desk(stored("Talks"));

        desk.compareWith("k");

        await(() -> desk.shown().collation().baseId().equals("k"));
    }

    @Test
    void a_removed_text_comes_back_by_undo() {
        var dossier = stored("Talks");
        var desk = desk(dossier);

        desk.columns().removeText("k");
        await(() -> ids(desk).equals(List.of("o", "t")));
        assertThat(toast()).contains("Removed “Kyodo”");

        test(find(Button.class).withText("Undo").last()).click();
        await(() -> ids(desk).size() == 3);
    }

    @Test
    void the_role_of_a_text_is_corrected() {
        var dossier = stored("Talks");
        var desk = desk(dossier);
        var text = desk.shown().text("k").orElseThrow();

        desk.columns().editText("k");
        find(ArticleForm.class)
                .single()
                .show(new Article(Role.TRANSLATION, "Kyodo", Language.ENGLISH, "", "", null, ""));
        test(find(Button.class).withText("Save").single()).click();

        await(() -> !desk.shown().text("k").orElseThrow().equals(text));
        assertThat(desk.shown().text("k").orElseThrow().article().role()).isEqualTo(Role.TRANSLATION);
    }

    private NativeButton chip(String name) {
        return find(NativeButton.class)
                .withClassName("toggle")
                .withCondition(b -> b.getElement().getTextRecursively().contains(name))
                .single();
    }

    private static Row firstRow(DeskView desk) {
        return desk.shown().collation().rows().getFirst();
    }

    private static List<String> ids(DeskView desk) {
        return desk.shown().dossier().texts().stream().map(Text::id).toList();
    }

    private void annotate(DeskView desk, String textId, String words) {
        var text = desk.shown().text(textId).orElseThrow();
        int start = text.content().indexOf(words);
        desk.annotate(List.of(new dev.parallax.text.Place(textId, new Span(start, start + words.length()))));
    }
}
