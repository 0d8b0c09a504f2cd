package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import dev.parallax.archive.Archive;
import dev.parallax.archive.ArchiveWriter;
import dev.parallax.collation.Collator;
import dev.parallax.dossier.DossierSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeViewTest extends UiTest {
    @BeforeEach
    void empty() {
        dossiers.list().forEach(d -> dossiers.delete(d.id()));
    }

    @Test
    void an_empty_home_explains_the_first_step() {
        navigate(HomeView.class);

        assertThat(headings()).containsExactly("Start with an event");
        assertThat(find(Button.class).withText("New dossier").exists()).isTrue();
    }

    @Test
    void a_dossier_is_listed_with_its_outlets_and_how_far_it_is() {
        stored("Talks in Tokyo");
        navigate(HomeView.class);
        await(() -> row().contains("rows"));

        assertThat(row()).contains("Talks in Tokyo", "原文", "Desk", "Kyodo", "none yet");
    }

    @Test
    void a_search_leaves_what_has_the_words() {
        stored("Talks in Tokyo");
        stored("Harbour dredging");
        navigate(HomeView.class);

        test(search()).setValue("harbour");

        assertThat(headings()).containsExactly("Harbour dredging");
    }

    @Test
    void a_search_that_finds_nothing_says_so() {
        stored("Talks in Tokyo");
        navigate(HomeView.class);

        test(search()).setValue("zebra");

        assertThat(headings()).containsExactly("Nothing found");
    }

    @Test
    void a_deleted_dossier_can_be_brought_back() {
        stored("Talks in Tokyo");
        navigate(HomeView.class);

        test(find(Button.class).withAriaLabel("Delete Talks in Tokyo").single()).click();
        roundTrip();
        assertThat(headings()).containsExactly("Start with an event");
        assertThat(toast()).contains("Deleted “Talks in Tokyo”.");

        test(find(Button.class).withText("Undo").single()).click();
        roundTrip();
        assertThat(headings()).containsExactly("Talks in Tokyo");
    }

    @Test
    void a_new_dossier_opens_its_desk_with_the_dialog_for_the_first_text() {
        navigate(HomeView.class);

        test(find(Button.class).withText("＋ New dossier").single()).click();
        test(find(TextField.class).withLabel("Title").single()).setValue("Talks");
        test(find(Button.class).withText("Create and add texts").single()).click();

        assertThat(getCurrentView()).isInstanceOf(DeskView.class);
        assertThat(find(AddTextDialog.class).exists()).isTrue();
        assertThat(dossiers.list()).extracting(DossierSummary::title).containsExactly("Talks");
    }

    @Test
    void a_dossier_without_a_title_is_refused_with_the_reason() {
        navigate(HomeView.class);

        test(find(Button.class).withText("＋ New dossier").single()).click();
        test(find(Button.class).withText("Create and add texts").single()).click();

        assertThat(find(TextField.class).withLabel("Title").single().getErrorMessage())
                .isEqualTo("A dossier needs a title.");
        assertThat(dossiers.list()).isEmpty();
    }

    @Test
    void an_archive_becomes_a_dossier_and_opens() throws IOException {
        var archive = new ByteArrayOutputStream();
        var kept = stored("Talks in Tokyo");
        ArchiveWriter.write(
                new Archive(kept, List.of(), List.of(), List.of()),
                Collator.standard().collate(kept.texts(), kept.pins(), null),
                Instant.EPOCH,
                archive);
        navigate(HomeView.class);

        test(find(Upload.class).single()).upload("talks.parallax.zip", "application/zip", archive.toByteArray());
        roundTrip();

        assertThat(getCurrentView()).isInstanceOf(DeskView.class);
        assertThat(dossiers.list())
                .extracting(DossierSummary::title)
                .containsExactly("Talks in Tokyo (2)", "Talks in Tokyo");
    }

    @Test
    void a_file_that_is_no_archive_is_refused_with_the_reason() {
        navigate(HomeView.class);

        test(find(Upload.class).single()).upload("a.zip", "application/zip", new byte[] {1, 2, 3});
        roundTrip();

        assertThat(toast()).contains("a.zip: This is no Parallax archive");
        assertThat(dossiers.list()).isEmpty();
    }

    @Test
    void markup_in_a_title_is_shown_as_text() {
        stored("<script>alert(1)</script>");
        navigate(HomeView.class);

        assertThat(headings()).containsExactly("<script>alert(1)</script>");
    }

    private TextField search() {
        return find(TextField.class)
                .withPlaceholder("Find a dossier, outlet or phrase")
                .single();
    }

    private List<String> headings() {
        return find(H2.class).all().stream()
                .map(h -> h.getElement().getTextRecursively())
                .toList();
    }

    private String row() {
        return find(NativeTableRow.class).last().getElement().getTextRecursively();
    }
}
