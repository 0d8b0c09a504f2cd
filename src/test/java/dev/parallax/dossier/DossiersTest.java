package dev.parallax.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.collation.Correction;
import dev.parallax.collation.Pin;
import dev.parallax.dossier.DossierSummary.Progress;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

@ParameterizedClass
@EnumSource
class DossiersTest {
    @Parameter
    private Database database;

    private ConfigurableApplicationContext desk;
    private Dossiers dossiers;
    private History history;

    @BeforeEach
    void open() {
        desk = database.desk();
        dossiers = desk.getBean(Dossiers.class);
        history = desk.getBean(History.class);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_is_created_is_found_again() {
        var made = dossiers.create("Tokyo meeting", "Two ministers meet.", LocalDate.of(2025, 10, 29));

        assertThat(dossiers.find(made.id())).contains(made);
        assertThat(dossiers.find("none")).isEmpty();
    }

    @Test
    void a_title_is_needed_and_loses_what_cannot_be_seen() {
        assertThatExceptionOfType(EditRefusedException.class).isThrownBy(() -> dossiers.create(" \u200B ", "", null));
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> dossiers.create("t".repeat(5_000), "", null))
                .withMessage("The title is longer than 1,000 characters.");
        assertThat(dossiers.create(" Two\nlines \u202Eand\u0000 more", "", null).title())
                .isEqualTo("Two lines and more");
    }

    @Test
    void texts_keep_their_paragraphs_and_what_is_known_of_them() {
        String id = dossier();
        var article = new Article(
                Role.COVERAGE,
                "Kyodo <b>",
                Language.of("zh-Hans"),
                "Title",
                "A. Writer",
                LocalDate.of(2025, 10, 30),
                "https://example.org/1");
        var text = dossiers.addText(
                id,
                article,
                List.of(new Paragraph(ParagraphKind.HEADLINE, "标题"), new Paragraph(ParagraphKind.BODY, "\"正文\" 😀。")));

        assertThat(find(id).texts()).containsExactly(text);
        assertThat(text.article()).isEqualTo(article);
    }

    @Test
    void a_text_without_words_is_refused() {
        String id = dossier();

        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> dossiers.addText(id, english(), List.of()));
    }

    @Test
    void search_ignores_case_accents_and_width_and_wants_every_word() {
        String id = dossiers.create("Réunion à Tōkyō", "", null).id();
        add(id, "Straße ＡＢＣ 100% 高市早苗は");

        for (String found : List.of("reunion", "TOKYO", "tōkyō strasse", "abc", "早苗", "100%", "", "example press")) {
            assertThat(dossiers.list(found)).as(found).hasSize(1);
        }
        for (String missing : List.of("reunion paris", "1_0", "早苗ば")) {
            assertThat(dossiers.list(missing)).as(missing).isEmpty();
        }
    }

    @Test
    void the_list_says_what_a_dossier_holds_and_shows_the_last_changed_first() {
        String first = dossier();
        String second = dossier();
        add(first, "Words.");
        dossiers.progress(first, new Progress(12, 3, 4));
        dossiers.progress(first, new Progress(12, 4, 4));

        var list = dossiers.list();

        assertThat(list).extracting(DossierSummary::id).containsExactly(first, second);
        assertThat(list.getFirst().texts()).extracting(t -> t.outlet()).containsExactly("Example Press");
        assertThat(list.getFirst().progress()).isEqualTo(new Progress(12, 4, 4));
        assertThat(list.getLast().progress()).isNull();
    }

    @Test
    void two_windows_may_measure_a_new_dossier_at_once() {
        for (int i = 0; i < 10; i++) {
            String id = dossier();
            var windows = Stream.of(1, 2, 3, 4)
                    .map(w -> CompletableFuture.runAsync(() -> dossiers.progress(id, new Progress(12, 3, 4))))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(windows).join();
        }
        assertThat(dossiers.list()).allSatisfy(d -> assertThat(d.progress()).isEqualTo(new Progress(12, 3, 4)));
    }

    @Test
    void a_deleted_dossier_can_be_restored_with_all_its_texts() {
        String id = dossier();
        add(id, "Words.");
        var before = find(id);

        dossiers.delete(id);

        assertThat(dossiers.find(id)).isEmpty();
        assertThat(dossiers.list()).isEmpty();
        assertThat(dossiers.deleted()).extracting(DossierSummary::id).containsExactly(id);
        assertThatExceptionOfType(EditConflictException.class).isThrownBy(() -> dossiers.rename(id, "Other"));

        dossiers.restore(id);

        assertThat(dossiers.find(id)).contains(before);
        assertThat(dossiers.deleted()).isEmpty();
    }

    @Test
    void every_edit_can_be_undone_and_redone() {
        String id = dossier();
        var states = new java.util.ArrayList<>(List.of(state(id)));
        Runnable[] edits = {
            () -> dossiers.rename(id, "Renamed"),
            () -> dossiers.describe(id, "Renamed", "Event", LocalDate.of(2025, 1, 1)),
            () -> add(id, "One. Two."),
            () -> add(id, "Eins. Zwei."),
            () -> put(id, together(find(id), "p1", new Span(0, 4), new Span(0, 5))),
            () -> put(id, together(find(id), "p2", new Span(5, 9), new Span(6, 11))),
            () -> dossiers.dismiss(id, Set.of("number:1", "name:2"), "Mei"),
            () -> dossiers.undismiss(id, Set.of("name:2")),
            () -> dossiers.reorderTexts(id, ids(find(id)).reversed()),
            () -> dossiers.replaceText(id, find(id).texts().getFirst(), english(), body("Null. Eins. Zwei.")),
            () -> remove(id, "p1"),
            () -> dossiers.removeText(id, find(id).texts().getLast().id()),
        };
        for (var edit : edits) {
            edit.run();
            states.add(state(id));
        }
        assertThat(states).doesNotHaveDuplicates();

        for (int i = edits.length - 1; i >= 0; i--) {
            assertThat(history.undo(id)).isPresent();
            assertThat(state(id)).as("before edit " + i).isEqualTo(states.get(i));
        }
        assertThat(history.undo(id)).isEmpty();
        for (int i = 1; i <= edits.length; i++) {
            assertThat(history.redo(id)).isPresent();
            assertThat(state(id)).as("after edit " + i).isEqualTo(states.get(i));
        }
        assertThat(history.redo(id)).isEmpty();
    }

    @Test
    void a_dismissal_tells_who_and_when_and_is_gone_once_it_is_undone() {
        String id = dossier();
        dossiers.dismiss(id, Set.of("number:1"), "Mei");
        dossiers.dismiss(id, Set.of("name:2"), "");

        var dismissals = dossiers.dismissals(id);
        assertThat(dismissals.get("number:1").person()).isEqualTo("Mei");
        assertThat(dismissals.get("number:1").made())
                .isBeforeOrEqualTo(dismissals.get("name:2").made());
        assertThat(dismissals.get("name:2").person()).isEmpty();

        history.undo(id);
        assertThat(dossiers.dismissals(id)).containsOnlyKeys("number:1");
    }

    @Test
    void a_new_step_drops_those_that_were_undone() {
        String id = dossier();
        dossiers.rename(id, "Second");
        history.undo(id);
        dossiers.rename(id, "Third");

        assertThat(history.redo(id)).isEmpty();
        assertThat(history.next(id).undo()).map(History.Step::label).contains("Rename dossier");
        assertThat(history.next(id).redo()).isEmpty();
    }

    @Test
    void an_edit_that_changes_nothing_is_no_step() {
        String id = dossier();

        dossiers.rename(id, find(id).title());
        dossiers.dismiss(id, Set.of(), "Mei");
        remove(id, "none");
        dossiers.removeText(id, "none");

        assertThat(history.undo(id)).isEmpty();
    }

    @Test
    void two_windows_that_change_the_same_text_do_not_overwrite_each_other() {
        String id = dossier();
        var seen = add(id, "First version.");
        dossiers.replaceText(id, seen, english(), body("Second version."));

        assertThatExceptionOfType(EditConflictException.class)
                .isThrownBy(() -> dossiers.replaceText(id, seen, english(), body("Third version.")));
        assertThat(find(id).texts().getFirst().content()).isEqualTo("Second version.");
    }

    @Test
    void edits_of_many_windows_at_once_all_arrive() throws Exception {
        String id = dossier();
        var windows = new java.util.ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            String finding = "number:" + i;
            windows.add(Thread.ofVirtual().start(() -> dossiers.dismiss(id, Set.of(finding), "Mei")));
        }
        for (var window : windows) {
            window.join();
        }

        assertThat(find(id).dismissed()).hasSize(8);
        for (int i = 0; i < 8; i++) {
            assertThat(history.undo(id)).isPresent();
        }
        assertThat(find(id).dismissed()).isEmpty();
    }

    @Test
    void pins_follow_their_sentences_into_a_new_version_of_the_text() {
        String id = dossier();
        add(id, "One. Two.");
        var second = add(id, "Eins. Zwei.");
        put(id, together(find(id), "p1", new Span(5, 9), new Span(6, 11)));

        dossiers.replaceText(id, second, english(), body("Null. Eins. Zwei."));
        assertThat(find(id).pins().getFirst().places())
                .extracting(p -> p.span())
                .containsExactly(new Span(5, 9), new Span(12, 17));

        dossiers.removeText(id, second.id());
        assertThat(find(id).pins()).isEmpty();
    }

    @Test
    void a_pin_beyond_the_end_of_its_text_is_refused() {
        String id = dossier();
        var text = add(id, "One.");
        var pin = new Pin("p", Pin.Kind.CUT, List.of(new Place(text.id(), new Span(3, 9))));

        assertThatExceptionOfType(EditConflictException.class).isThrownBy(() -> put(id, pin));
        assertThat(find(id).pins()).isEmpty();
    }

    @Test
    void nothing_of_a_refused_edit_is_kept() {
        String id = dossier();
        var text = add(id, "One.");
        var good = new Pin("good", Pin.Kind.CUT, List.of(new Place(text.id(), new Span(0, 4))));
        var bad = new Pin("bad", Pin.Kind.CUT, List.of(new Place("none", new Span(0, 4))));

        assertThatExceptionOfType(EditConflictException.class).isThrownBy(() -> put(id, good, bad));

        assertThat(find(id).pins()).isEmpty();
        assertThat(history.next(id).undo()).map(History.Step::label).contains("Add text");
    }

    @Test
    void changes_are_announced_once_they_are_stored() {
        var heard = new java.util.ArrayList<String>();
        desk.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.PayloadApplicationEvent<?> e
                    && e.getPayload() instanceof DossierChanged change) {
                heard.add(change.label() + ", now "
                        + dossiers.find(change.dossierId()).map(Dossier::title).orElse("gone"));
            }
        });
        String id = dossiers.create("First", "", null).id();
        dossiers.rename(id, "Second");
        history.undo(id);
        dossiers.delete(id);

        assertThat(heard)
                .containsExactly(
                        "New dossier, now First",
                        "Rename dossier, now Second",
                        "Undo: Rename dossier, now First",
                        "Delete dossier, now gone");
    }

    private String dossier() {
        return dossiers.create("A dossier", "", null).id();
    }

    private Dossier find(String id) {
        return dossiers.find(id).orElseThrow();
    }

    /** All that edits change. */
    private List<Object> state(String id) {
        var dossier = find(id);
        return Arrays.asList(
                dossier.title(),
                dossier.event(),
                String.valueOf(dossier.date()),
                dossier.texts(),
                Set.copyOf(dossier.pins()),
                dossier.dismissed());
    }

    private Text add(String id, String words) {
        return dossiers.addText(id, english(), body(words));
    }

    private void put(String id, Pin... pins) {
        dossiers.correct(id, "Correct", new Correction(Set.of(), List.of(pins)));
    }

    private void remove(String id, String pin) {
        dossiers.correct(id, "Clear correction", new Correction(Set.of(pin), List.of()));
    }

    private static List<Paragraph> body(String words) {
        return List.of(new Paragraph(ParagraphKind.BODY, words));
    }

    private static Article english() {
        return new Article(Role.COVERAGE, "Example Press", Language.ENGLISH, "", "", null, "");
    }

    private static List<String> ids(Dossier dossier) {
        return dossier.texts().stream().map(Text::id).toList();
    }

    private static Pin together(Dossier dossier, String id, Span first, Span second) {
        return new Pin(
                id,
                Pin.Kind.TOGETHER,
                List.of(
                        new Place(ids(dossier).getFirst(), first),
                        new Place(ids(dossier).getLast(), second)));
    }
}
