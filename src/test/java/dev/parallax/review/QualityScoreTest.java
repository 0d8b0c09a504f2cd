package dev.parallax.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QualityScoreTest {
    private static final Text ORIGINAL = text("o", Role.ORIGINAL, "zh", "一二三四。");
    /** 200 words and a full stop after each. */
    private static final Text TRANSLATION = text("t", Role.TRANSLATION, "en", "Rain. ".repeat(199) + "100.");

    private static final Text SECOND = text("s", Role.TRANSLATION, "en", "One two.");
    private static final Text COVERAGE = text("c", Role.COVERAGE, "en", "It rained.");

    @Test
    void a_translation_without_errors_has_no_penalty() {
        var score = only(List.of());

        assertThat(score.words()).isEqualTo(200);
        assertThat(score.perThousandWords()).isZero();
        assertThat(score.score()).isEqualTo(100);
    }

    @Test
    void errors_cost_by_severity_0_1_5_and_25_points() {
        var score = only(List.of(
                error(NoteSeverity.NEUTRAL, TRANSLATION),
                error(NoteSeverity.MINOR, TRANSLATION),
                error(NoteSeverity.MINOR, TRANSLATION),
                error(NoteSeverity.MAJOR, TRANSLATION),
                error(NoteSeverity.CRITICAL, TRANSLATION)));

        assertThat(score.errors())
                .containsOnly(
                        entry(NoteSeverity.NEUTRAL, 1),
                        entry(NoteSeverity.MINOR, 2),
                        entry(NoteSeverity.MAJOR, 1),
                        entry(NoteSeverity.CRITICAL, 1));
        assertThat(score.penalty()).isEqualTo(32);
        assertThat(score.perThousandWords()).isEqualTo(160);
        assertThat(score.score()).isEqualTo(84);
    }

    @Test
    void framing_and_coverage_are_no_errors_of_the_translation() {
        var score =
                only(List.of(note(Category.LOADED_WORDING, null, TRANSLATION), error(NoteSeverity.MAJOR, COVERAGE)));

        assertThat(score.penalty()).isZero();
        assertThat(score.unrated()).isZero();
    }

    @Test
    void an_error_that_nobody_rated_is_counted_and_costs_nothing() {
        var score = only(List.of(error(null, TRANSLATION)));

        assertThat(score.unrated()).isEqualTo(1);
        assertThat(score.penalty()).isZero();
    }

    @Test
    void an_omission_marked_in_the_original_alone_counts_for_the_only_translation() {
        var omission = error(NoteSeverity.MAJOR, ORIGINAL);

        assertThat(only(List.of(omission)).penalty()).isEqualTo(5);
        assertThat(QualityScore.of(List.of(ORIGINAL, TRANSLATION, SECOND), List.of(omission)))
                .extracting(QualityScore::penalty)
                .containsExactly(0, 0);
    }

    @Test
    void a_note_on_two_translations_counts_once_for_each() {
        var scores = QualityScore.of(
                List.of(ORIGINAL, TRANSLATION, SECOND),
                List.of(error(NoteSeverity.MINOR, TRANSLATION, SECOND, TRANSLATION)));

        assertThat(scores).extracting(QualityScore::textId).containsExactly("t", "s");
        assertThat(scores).extracting(QualityScore::penalty).containsExactly(1, 1);
        assertThat(scores).extracting(QualityScore::perThousandWords).containsExactly(5.0, 500.0);
    }

    @Test
    void categories_are_counted_by_group_the_commonest_first() {
        var counts = CategoryCount.of(List.of(
                note(Category.EUPHEMISM, null, COVERAGE),
                note(Category.OMISSION, null, ORIGINAL),
                note(Category.MISTRANSLATION, null, TRANSLATION),
                note(Category.MISTRANSLATION, null, TRANSLATION)));

        assertThat(counts)
                .containsExactly(
                        new CategoryCount(Category.MISTRANSLATION, 2, 2),
                        new CategoryCount(Category.OMISSION, 1, 1),
                        new CategoryCount(Category.EUPHEMISM, 1, 1));
    }

    private static QualityScore only(List<Note> notes) {
        var scores = QualityScore.of(List.of(ORIGINAL, TRANSLATION, COVERAGE), notes);
        assertThat(scores).hasSize(1);
        return scores.getFirst();
    }

    private static Note error(@Nullable NoteSeverity severity, Text... texts) {
        return note(Category.MISTRANSLATION, severity, texts);
    }

    private static Note note(Category category, @Nullable NoteSeverity severity, Text... texts) {
        return new Note(
                "n",
                "d",
                category,
                severity,
                List.of(),
                "Why?",
                "Ann",
                Note.State.OPEN,
                Arrays.stream(texts).map(text -> Quote.at(text, new Span(0, 2))).toList(),
                List.of(),
                null,
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Text text(String id, Role role, String language, String words) {
        return new Text(
                id,
                new Article(role, "", Language.of(language), "", "", null, ""),
                List.of(new Paragraph(ParagraphKind.BODY, words)));
    }
}
