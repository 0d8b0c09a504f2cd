package dev.parallax.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.collation.Correction;
import dev.parallax.collation.Pin;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

@ParameterizedClass
@EnumSource
class TextVersionsTest {
    private static final Original PAGE =
            new Original("https://news.example/1", "text/html; charset=gbk", "<p>新闻</p>".getBytes(UTF_8));

    @Parameter
    private Database database;

    private ConfigurableApplicationContext desk;
    private Dossiers dossiers;
    private TextVersions versions;
    private History history;
    private String id;

    @BeforeEach
    void open() {
        desk = database.desk();
        dossiers = desk.getBean(Dossiers.class);
        versions = desk.getBean(TextVersions.class);
        history = desk.getBean(History.class);
        id = dossiers.create("Night trams", "", null).id();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_a_text_was_read_from_is_kept_as_it_was() {
        var text = dossiers.addText(id, text(PAGE, "The council approved the plan."));
        assertThat(versions.of(id, text.id())).singleElement().satisfies(v -> {
            assertThat(v.number()).isEqualTo(1);
            assertThat(v.originalName()).isEqualTo(PAGE.name());
            assertThat(v.repeatable()).isTrue();
        });
        var kept = versions.original(id, text.id(), 1).orElseThrow();
        assertThat(kept.mediaType()).isEqualTo(PAGE.mediaType());
        assertThat(kept.bytes()).isEqualTo(PAGE.bytes());
    }

    @Test
    void a_newer_version_takes_the_place_of_a_text_and_both_are_kept() {
        var text = dossiers.addText(id, text(PAGE, "The council approved the plan.", "It passed by 31 votes."));
        dossiers.newVersion(id, text, text(PAGE, "The council approved the plan.", "It passed by 30 votes."));

        assertThat(dossiers.find(id).orElseThrow().texts())
                .singleElement()
                .satisfies(t -> assertThat(t.content()).endsWith("30 votes."));
        assertThat(versions.of(id, text.id()))
                .extracting(v -> v.paragraphs().getLast().content())
                .containsExactly("It passed by 31 votes.", "It passed by 30 votes.");
    }

    @Test
    void a_text_that_came_without_versions_keeps_its_old_words_as_the_first() {
        var text = dossiers.add(new Dossier(
                "",
                "Trams",
                "",
                null,
                false,
                List.of(new Text("a", article(), paragraphs("Old words."))),
                List.of(),
                Set.of(),
                Instant.EPOCH));
        dossiers.newVersion(text.id(), text.texts().getFirst(), text(PAGE, "New words."));
        assertThat(versions.of(text.id(), "a"))
                .extracting(TextVersion::repeatable)
                .containsExactly(false, true);
    }

    @Test
    void pins_stay_with_words_that_did_not_change_and_with_those_that_moved() {
        var first = dossiers.addText(id, text(null, "One.", "Two.", "Three."));
        var second = dossiers.addText(id, text(null, "Uno.", "Dos.", "Tres."));
        var together = new Pin(
                "p",
                Pin.Kind.TOGETHER,
                List.of(
                        new Place(first.id(), first.paragraphSpan(2)),
                        new Place(second.id(), second.paragraphSpan(2))));
        dossiers.correct(id, "Confirm row", new Correction(Set.of(), List.of(together)));
        var newer = dossiers.newVersion(id, first, text(PAGE, "Three.", "One.", "Two, and more."));

        var pins = dossiers.find(id).orElseThrow().pins();
        assertThat(pins).singleElement().satisfies(pin -> {
            assertThat(pin.kind()).isEqualTo(Pin.Kind.TOGETHER);
            assertThat(pin.places().getFirst().span().in(newer.content())).isEqualTo("Three.");
        });
    }

    @Test
    void texts_that_are_added_together_are_one_step() {
        dossiers.addTexts(
                id,
                List.of(text(PAGE, "One."), text(PAGE, "Uno.")),
                stored -> List.of(List.of(
                        new Place(stored.get(0).id(), stored.get(0).paragraphSpan(0)),
                        new Place(stored.get(1).id(), stored.get(1).paragraphSpan(0)))));
        assertThat(dossiers.find(id).orElseThrow().pins()).hasSize(1);

        history.undo(id);
        assertThat(dossiers.find(id).orElseThrow().texts()).isEmpty();
        assertThat(dossiers.find(id).orElseThrow().pins()).isEmpty();
        history.redo(id);
        assertThat(dossiers.find(id).orElseThrow().texts()).hasSize(2);
        assertThat(dossiers.find(id).orElseThrow().pins()).hasSize(1);
    }

    @Test
    void nothing_is_saved_of_several_texts_if_one_is_refused() {
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> dossiers.addTexts(
                        id, List.of(text(PAGE, "One."), new NewText(article(), List.of(), PAGE)), stored -> List.of()));
        assertThat(dossiers.find(id).orElseThrow().texts()).isEmpty();
        assertThat(history.next(id).undo()).isEmpty();
    }

    private static NewText text(Original original, String... words) {
        return new NewText(article(), paragraphs(words), original);
    }

    private static List<Paragraph> paragraphs(String... words) {
        return Arrays.stream(words)
                .map(w -> new Paragraph(ParagraphKind.BODY, w))
                .toList();
    }

    private static Article article() {
        return new Article(Role.COVERAGE, "Gazette", Language.ENGLISH, "", "", null, "");
    }
}
