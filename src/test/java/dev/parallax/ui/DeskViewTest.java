package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.parallax.collation.Row;
import dev.parallax.dossier.Dossier;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.review.Notes;
import dev.parallax.review.Quote;
import dev.parallax.review.Remark;
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

        desk.correct(Correcting.Request.of("confirm", firstRow(desk).id()));
        await(() -> desk.shown().confirmedRows() == 1);
        assertThat(texts(com.vaadin.flow.component.html.Span.class, "reviewed")).isNotEmpty();

        test(find(Button.class).withAriaLabel("Undo").single()).click();
        await(() -> desk.shown().confirmedRows() == 0);
    }

    @Test
    void a_title_that_is_too_long_stays_in_its_field_with_the_reason() {
        var dossier = stored("Talks");
        desk(dossier);
        test(find(NativeButton.class).withClassName("title").single()).click();
        var field = find(TextField.class).withClassName("rename").single();

        field.setValue("t".repeat(5_000));
        ComponentUtil.fireEvent(field, new BlurNotifier.BlurEvent<>(field, false));

        assertThat(field.getErrorMessage()).isEqualTo("The title is longer than 1,000 characters.");
        assertThat(field.isVisible()).isTrue();
        assertThat(field.getValue()).hasSize(5_000);
    }

    @Test
    void confirming_a_confirmed_row_takes_that_back() {
        var desk = desk(stored("Talks"));

        desk.correct(Correcting.Request.of("confirm", firstRow(desk).id()));
        await(() -> desk.shown().confirmedRows() == 1);
        desk.correct(Correcting.Request.of("confirm", firstRow(desk).id()));
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
    void a_note_without_words_or_a_name_is_kept_open_and_asks_for_them() {
        var dossier = stored("Talks");
        annotate(desk(dossier), "t", "demand");

        test(find(Button.class).withText("Save note").single()).click();
        assertThat(find(TextArea.class).withLabel("Note").single().isInvalid()).isTrue();

        test(find(TextArea.class).withLabel("Note").single()).setValue("Why?");
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

        test(find(NativeButton.class).withText("Delete").single()).click();
        await(() -> desk.shown().notes().isEmpty());
        assertThat(toast()).contains("Note deleted.");
    }

    @Test
    void a_place_is_taken_out_of_a_note_and_a_note_without_places_is_not_saved() {
        var dossier = stored("Talks");
        annotate(desk(dossier), "t", "demand");
        test(find(TextArea.class).withLabel("Note").single()).setValue("Why?");
        test(find(TextField.class).withLabel("Your name").single()).setValue("Mei");

        test(find(NativeButton.class)
                        .withAriaLabel("Take out these words of Desk")
                        .single())
                .click();
        test(find(Button.class).withText("Save note").single()).click();

        assertThat(notes.of(dossier.id())).isEmpty();
        assertThat(find(NoteEditor.class).single().getElement().getTextRecursively())
                .contains("A note is about words");
    }

    @Test
    void a_note_on_coverage_begins_as_one_on_framing() {
        annotate(desk(stored("Talks")), "k", "Takaichi");

        assertThat(find(NoteEditor.class).single().draft().remark().category().is(Category.LOADED_WORDING))
                .isTrue();
    }

    @Test
    void where_no_words_are_selected_a_note_is_on_the_chosen_finding_of_the_row_else_on_the_passage() {
        var desk = desk(stored("Talks"));
        var finding = desk.shown().openFindings().getFirst();
        var row = finding.row().orElseThrow();
        var passage = List.of(new dev.parallax.text.Place("t", new Span(0, 8)));
        desk.pick(new CollationTable.Pick("finding", finding.ref(), List.of(finding.ref())));

        desk.atRow("elsewhere");
        desk.annotate(List.of(), passage);
        assertThat(find(TextArea.class).withLabel("Note").single().getValue()).isEmpty();
        test(find(Button.class).withText("Cancel").single()).click();

        desk.atRow(row.id());
        desk.annotate(List.of(), passage);
        assertThat(find(TextArea.class).withLabel("Note").single().getValue())
                .isEqualTo(finding.finding().message() + "\n");
    }

    @Test
    void a_note_left_unfinished_is_kept_and_continued() {
        annotate(desk(stored("Talks")), "t", "demand");
        test(find(TextArea.class).withLabel("Note").single()).setValue("Half a thou");

        test(find(Button.class).withText("Cancel").single()).click();
        assertThat(find(NoteEditor.class).exists()).isFalse();
        test(find(Button.class).withText("Continue").single()).click();

        assertThat(find(TextArea.class).withLabel("Note").single().getValue()).isEqualTo("Half a thou");
        assertThat(texts(Div.class, "aside")).isEmpty();
    }

    @Test
    void a_note_that_was_changed_in_another_window_is_not_overwritten_unseen() {
        var dossier = stored("Talks");
        var desk = desk(dossier);
        var note = written(dossier, "t", "demand");
        lookAt(desk, note);
        test(find(Button.class).withText("Edit").single()).click();
        test(find(TextArea.class).withLabel("Note").single()).setValue("Mine.");

        notes.edit(note, new Remark(Category.STYLE, "Theirs."), note.targets(), "Bob");
        test(find(TextField.class).withLabel("Your name").single()).setValue("Mei");
        test(find(Button.class).withText("Save note").single()).click();
        assertThat(find(NoteEditor.class).single().getElement().getTextRecursively())
                .contains("Theirs.");
        assertThat(find(TextArea.class).withLabel("Note").single().getValue()).isEqualTo("Mine.");
        assertThat(notes.of(dossier.id()).getFirst().words()).isEqualTo("Theirs.");

        test(find(Button.class).withText("Save note").single()).click();
        assertThat(notes.of(dossier.id()).getFirst().words()).isEqualTo("Mine.");
    }

    @Test
    void a_reply_being_written_stays_when_another_window_changes_the_note() {
        var dossier = stored("Talks");
        var desk = desk(dossier);
        var note = written(dossier, "t", "demand");
        lookAt(desk, note);
        test(find(Button.class).withText("Reply").single()).click();
        test(find(NoteWords.class).single()).setValue("I thi");

        notes.setState(note, Note.State.RESOLVED, "Bob");
        await(() -> desk.shown().openNotes().isEmpty());
        assertThat(find(NoteWords.class).single().getValue()).isEqualTo("I thi");

        test(find(TextField.class).withLabel("Your name").single()).setValue("Mei");
        test(find(Button.class).withText("Send").single()).click();
        await(() -> !desk.shown().notes().getFirst().note().replies().isEmpty());
        assertThat(find(NoteWords.class).exists()).isFalse();
        assertThat(texts(Div.class, "reply")).singleElement().asString().contains("Mei", "I thi");
    }

    @Test
    void a_text_with_notes_is_removed_and_its_notes_are_kept_and_attached_anew() {
        var dossier = stored("Talks");
        var desk = desk(dossier);
        lookAt(desk, written(dossier, "k", "Takaichi"));

        desk.columns().removeText("k");
        assertThat(desk.shown().dossier().texts()).hasSize(3);
        test(find(Button.class).withText("Remove, keep the notes").single()).click();
        await(() -> ids(desk).equals(List.of("o", "t")));
        assertThat(texts(Div.class, "recheck")).hasSize(1);

        test(find(Button.class).withText("Attach to other words").single()).click();
        annotate(desk, "t", "demand");
        await(() -> !desk.shown().notes().getFirst().needsRecheck());
        assertThat(notes.of(dossier.id()).getFirst().targets())
                .extracting(q -> q.exact())
                .containsExactly("demand");
    }

    @Test
    void a_note_whose_words_are_gone_is_marked_as_checked() {
        var dossier = stored("Talks");
        var desk = desk(dossier);
        lookAt(desk, written(dossier, "k", "Takaichi"));
        dossiers.removeText(dossier.id(), "k");
        await(() -> desk.shown().notes().getFirst().needsRecheck());

        test(find(Button.class).withText("Mark as checked").single()).click();

        await(() -> !desk.shown().notes().getFirst().needsRecheck());
        assertThat(texts(Div.class, "gone")).singleElement().asString().contains("looked at");
    }

    @Test
    void a_text_is_removed_with_its_notes_and_both_come_back() {
        var dossier = stored("Talks");
        var desk = desk(dossier);
        written(dossier, "k", "Takaichi");
        written(dossier, "t", "demand");
        await(() -> desk.shown().notes().size() == 2);

        desk.columns().removeText("k");
        test(find(Button.class).withText("Remove with its notes").single()).click();
        await(() -> ids(desk).equals(List.of("o", "t")) && desk.shown().notes().size() == 1);

        test(find(Button.class).withText("Undo").last()).click();
        await(() -> ids(desk).size() == 3 && desk.shown().notes().size() == 2);
    }

    @Test
    void words_with_several_notes_offer_all_of_them() {
        var dossier = stored("Talks");
        var desk = desk(dossier);
        var first = written(dossier, "t", "a demand");
        var second = written(dossier, "t", "demand");
        written(dossier, "t", "Tokyo");
        await(() -> desk.shown().notes().size() == 3);

        desk.pick(new CollationTable.Pick("note", second.id(), List.of(first.id(), second.id())));

        assertThat(texts(H2.class, "group")).containsExactly("On these words · 2", "Open · 1");
        assertThat(find(NoteCard.class).withClassName("on").all()).hasSize(2);
    }

    @Test
    void a_category_is_added_renamed_and_hidden() {
        annotate(desk(stored("Talks")), "t", "demand");
        test(find(NativeButton.class).withText("Edit the categories…").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Whose story?");
        test(find(Button.class).withText("Add").single()).click();
        assertThat(texts(Div.class, "category-line")).anyMatch(line -> line.startsWith("Whose story?"));

        test(find(Button.class).withAriaLabel("Hide: Whose story?").single()).click();
        assertThat(texts(Div.class, "hidden-category")).anyMatch(line -> line.startsWith("Whose story?"));

        test(find(Button.class).withAriaLabel("Rename: Whose story?").single()).click();
        test(find(TextField.class).withAriaLabel("Name").single()).setValue("Whose voice?");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(texts(Div.class, "category-line")).anyMatch(line -> line.startsWith("Whose voice?"));
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

    private Note written(Dossier dossier, String textId, String words) {
        var text = dossier.texts().stream()
                .filter(t -> t.id().equals(textId))
                .findFirst()
                .orElseThrow();
        int start = text.content().indexOf(words);
        var quote = Quote.at(text, new Span(start, start + words.length()));
        return notes.add(dossier.id(), new Remark(Category.STYLE, "Why?"), "Ann", List.of(quote), null);
    }

    private void lookAt(DeskView desk, Note note) {
        await(() -> desk.shown().note(note.id()).isPresent());
        desk.pick(new CollationTable.Pick("note", note.id(), List.of(note.id())));
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
        desk.annotate(List.of(new dev.parallax.text.Place(textId, new Span(start, start + words.length()))), List.of());
    }
}
