package dev.parallax.collation;

import static dev.parallax.collation.Texts.coverage;
import static dev.parallax.collation.Texts.original;
import static dev.parallax.collation.Texts.translation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.difference.Comparison;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginTest {
    private static final Text ORIGINAL = original("他说没有。");
    private static final Text TRANSLATION = translation("He said that he had.");
    private static final Text COVERAGE = coverage("He denied it.");
    private static final Comparison OTHER_WORDS = new Comparison(List.of(), 0.3, Comparison.Verdict.DIFFERS, true);

    @Test
    void what_no_check_reports_stands_in_the_original_already() {
        assertThat(translationIn(row(true, true, true), List.of())).isEqualTo(Origin.ORIGINAL);
    }

    @Test
    void what_a_check_reports_comes_from_the_translation() {
        assertThat(translationIn(row(true, true, true), List.of(new Place("translation", new Span(3, 7)))))
                .isEqualTo(Origin.TRANSLATION);
    }

    @Test
    void a_translation_leaves_out_and_adds() {
        assertThat(translationIn(row(true, false, true), List.of())).isEqualTo(Origin.LEFT_OUT_BY_TRANSLATION);
        assertThat(translationIn(row(false, true, true), List.of())).isEqualTo(Origin.ADDED_BY_TRANSLATION);
    }

    @Test
    void an_outlet_leaves_out_adds_and_words_anew() {
        assertThat(coverageIn(row(true, true, false))).isEqualTo(Origin.LEFT_OUT_BY_OUTLET);
        assertThat(coverageIn(row(false, false, true))).isEqualTo(Origin.ADDED_BY_OUTLET);
        assertThat(coverageIn(row(true, true, true))).isEqualTo(Origin.OUTLET_WORDING);
    }

    @Test
    void nobody_asks_where_an_original_comes_from_or_what_it_does_not_say_either() {
        var row = row(true, true, true);
        assertThat(Origin.of(collation(row), row, row.cell("original"), List.of()))
                .isEqualTo(Origin.NONE);
        assertThat(translationIn(row(false, false, true), List.of())).isEqualTo(Origin.NONE);
    }

    private static Origin translationIn(Row row, List<Place> reported) {
        return Origin.of(collation(row), row, row.cell("translation"), reported);
    }

    private static Origin coverageIn(Row row) {
        return Origin.of(collation(row), row, row.cell("coverage"), List.of());
    }

    private static Collation collation(Row row) {
        return new Collation(List.of(ORIGINAL, TRANSLATION, COVERAGE), "translation", List.of(row), List.of());
    }

    private static Row row(boolean original, boolean translation, boolean coverage) {
        return new Row(
                "row",
                1,
                List.of(
                        cell(ORIGINAL, original, null),
                        cell(TRANSLATION, translation, null),
                        cell(COVERAGE, coverage, coverage ? OTHER_WORDS : null)),
                List.of(),
                1,
                Row.Status.AUTOMATIC);
    }

    private static Cell cell(Text text, boolean there, @Nullable Comparison comparison) {
        var passage = new Passage(
                0, ParagraphKind.BODY, List.of(0), new Span(0, text.content().length()), false);
        var passages = there ? List.of(passage) : List.<Passage>of();
        return new Cell(text.id(), passages, comparison);
    }
}
