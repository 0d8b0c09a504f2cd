package dev.parallax.collation;

import static dev.parallax.collation.Texts.coverage;
import static dev.parallax.collation.Texts.original;
import static dev.parallax.collation.Texts.translation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.text.Place;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final Text ORIGINAL = original("日本首相星期二抵达北京。", "他在机场对记者说，两国经济合作非常重要。", "天气很冷，城里下了大雪。代表团星期四返回东京。");
    private static final Text TRANSLATION = translation(
            "The Japanese prime minister arrived in Beijing on Tuesday.",
            "He told reporters at the airport that economic cooperation between the two countries was very important.",
            "The weather was cold and heavy snow fell on the city. The delegation returns to Tokyo on Thursday.");
    private static final Text COVERAGE = coverage(
            "Heavy snow fell on the city in cold weather.",
            "The Japanese prime minister arrived in Beijing on Tuesday.");

    private final Collator collator = Collator.standard();
    private List<Text> texts = List.of(ORIGINAL, TRANSLATION);
    private List<Pin> pins = List.of();

    @Test
    void the_texts_line_up_by_themselves() {
        assertThat(shown()).containsExactly("0 | 0", "1 | 1", "2 3 | 2 3");
    }

    @Test
    void rows_merge_with_the_next_and_the_previous() {
        correct(Corrections.merge(row(1), 1));
        assertThat(shown()).containsExactly("0 1 | 0 1 ✓", "2 3 | 2 3");
        correct(Corrections.merge(row(2), -1));
        assertThat(shown()).containsExactly("0 1 2 3 | 0 1 2 3 ✓");
    }

    @Test
    void a_row_splits_before_a_line_and_the_machine_says_what_goes_where() {
        correct(Corrections.split(row(3), 1));
        assertThat(shown()).containsExactly("0 | 0", "1 | 1", "2 | 2", "3 | 3");
    }

    @Test
    void a_confirmed_row_splits_into_two_that_are() {
        correct(Corrections.confirm(List.of(row(3))));
        correct(Corrections.split(row(3), 1));
        assertThat(shown()).containsExactly("0 | 0", "1 | 1", "2 | 2 ✓", "3 | 3 ✓");
    }

    @Test
    void to_confirm_a_row_as_it_stands_leaves_the_others_alone() {
        var before = collator.collate(texts, pins, null).rows();
        correct(Corrections.confirm(List.of(row(2))));
        var after = collator.collate(texts, pins, null).rows();
        assertThat(List.of(after.get(0), after.get(2))).isEqualTo(List.of(before.get(0), before.get(2)));
    }

    @Test
    void a_row_splits_before_a_sentence_of_any_text() {
        correct(Corrections.splitAt(row(3), at(TRANSLATION, 3)));
        assertThat(shown()).containsExactly("0 | 0", "1 | 1", "2 | 2", "3 | 3");
    }

    @Test
    void a_sentence_moves_on_one_side() {
        correct(Corrections.move(row(3), "translation", -1));
        assertThat(shown()).containsExactly("0 | 0", "1 | 1 2 ✓", "2 3 | 3");
    }

    @Test
    void a_sentence_moves_with_its_counterparts() {
        correct(Corrections.moveLine(row(3), -1));
        assertThat(shown()).containsExactly("0 | 0", "1 2 | 1 2 ✓", "3 | 3");
    }

    @Test
    void a_passage_is_linked_to_a_row_far_away() {
        texts = List.of(ORIGINAL, TRANSLATION, COVERAGE);
        assertThat(shown()).containsExactly("0 | 0 | 1", "1 | 1 | ", "2 3 | 2 3 | 0");
        correct(Corrections.link(
                List.of(new Place("coverage", COVERAGE.sentences().getFirst().span())), row(2)));
        assertThat(shown()).containsExactly("0 | 0 | 1", "1 | 1 | 0 ✓", "2 3 | 2 3 | ");
    }

    @Test
    void an_unlinked_passage_stands_alone() {
        texts = List.of(ORIGINAL, TRANSLATION, COVERAGE);
        correct(Corrections.unlink(row(1), "coverage"));
        assertThat(shown()).contains("0 | 0 | ", " |  | 1 ✓");
    }

    @Test
    void what_a_person_says_is_left_out_is_not_in_the_row_any_more() {
        texts = List.of(ORIGINAL, TRANSLATION, COVERAGE);
        correct(Corrections.leaveOut(row(1), "coverage"));
        assertThat(shown()).contains("0 | 0 | ");
    }

    @Test
    void rows_are_confirmed_together_and_a_correction_is_cleared() {
        correct(Corrections.confirm(List.of(row(1), row(2))));
        assertThat(shown()).containsExactly("0 | 0 ✓", "1 | 1 ✓", "2 3 | 2 3");
        correct(Corrections.clear(row(1)));
        assertThat(shown()).containsExactly("0 | 0", "1 | 1 ✓", "2 3 | 2 3");
        assertThatThrownBy(() -> correct(Corrections.clear(row(1)))).hasMessage("NOT_CORRECTED");
    }

    @Test
    void a_cut_is_cleared_at_the_row_that_it_begins() {
        correct(Corrections.split(row(3), 1));
        correct(Corrections.clear(row(4)));
        assertThat(shown()).containsExactly("0 | 0", "1 | 1", "2 3 | 2 3");
    }

    @Test
    void a_passage_that_is_confirmed_elsewhere_is_not_taken_from_there() {
        correct(Corrections.confirm(List.of(row(1))));
        var link = Corrections.link(
                        List.of(new Place(
                                "translation",
                                TRANSLATION.sentences().getFirst().span())),
                        row(2))
                .of(collation(), pins);
        assertThat(Contradiction.between(link.put(), pins, texts))
                .hasValueSatisfying(c -> assertThat(c.kind()).isEqualTo(Contradiction.Kind.IN_TWO_ROWS));
    }

    @Test
    void the_last_row_has_no_next() {
        assertThatThrownBy(() -> correct(Corrections.merge(row(3), 1))).hasMessage("NO_NEIGHBOUR");
    }

    @Test
    void coverage_that_two_rows_share_stays_in_both_when_both_are_confirmed() {
        texts = List.of(ORIGINAL, TRANSLATION, COVERAGE);
        var both = List.of(
                new Pin("a", Pin.Kind.TOGETHER, List.of(at(ORIGINAL, 0), at(TRANSLATION, 0), at(COVERAGE, 1))),
                new Pin("b", Pin.Kind.TOGETHER, List.of(at(ORIGINAL, 1), at(TRANSLATION, 1), at(COVERAGE, 1))));
        pins = both;
        assertThat(shown()).contains("0 | 0 | 1 ✓", "1 | 1 | 1 ✓");
        assertThat(Contradiction.between(both.subList(1, 2), both.subList(0, 1), texts))
                .isEmpty();
    }

    @Test
    void to_confirm_a_row_as_it_stands_takes_its_coverage_from_no_other_row_and_leaves_its_lines_alone() {
        texts = List.of(
                ORIGINAL,
                TRANSLATION,
                coverage(
                        "Heavy snow fell on the city in cold weather while the Japanese prime minister arrived in Beijing on"
                                + " Tuesday. The delegation returns to Tokyo on Thursday."));
        assertThat(shown()).containsExactly("0 | 0 | 0", "1 | 1 | ", "2 3 | 2 3 | 0 1");
        var before = collation().rows();

        correct(Corrections.confirm(List.of(row(3))));

        var after = collation().rows();
        assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(after.getLast().lines()).isEqualTo(before.getLast().lines());
    }

    @Test
    void coverage_that_is_moved_to_a_row_that_does_not_say_the_same_leaves_all_others() {
        texts = List.of(ORIGINAL, TRANSLATION, COVERAGE);
        correct(Corrections.move(row(1), "coverage", 1));
        assertThat(shown()).contains("0 | 0 | ", "1 | 1 | 1 ✓");
    }

    @Test
    void coverage_that_two_rows_share_leaves_the_one_that_it_is_moved_from() {
        texts = List.of(
                ORIGINAL,
                TRANSLATION,
                coverage(
                        "Heavy snow fell on the city in cold weather, and at the airport he told reporters that economic"
                                + " cooperation between the two countries was very important."));
        assertThat(shown()).containsExactly("0 | 0 | ", "1 | 1 | 0", "2 3 | 2 3 | 0");

        correct(Corrections.move(row(2), "coverage", 1));

        assertThat(shown()).containsExactly("0 | 0 | ", "1 | 1 |  ✓", "2 3 | 2 3 | 0 ✓");
    }

    private void correct(Corrections.Kind kind) {
        var correction = kind.of(collation(), pins);
        var stay = new ArrayList<>(
                pins.stream().filter(p -> !correction.gone().contains(p.id())).toList());
        assertThat(Contradiction.between(correction.put(), stay, texts)).isEmpty();
        stay.addAll(correction.put());
        pins = stay;
    }

    private Collation collation() {
        return collator.collate(texts, pins, null);
    }

    private Row row(int number) {
        return collation().rows().get(number - 1);
    }

    private static Place at(Text text, int sentence) {
        return new Place(text.id(), text.sentences().get(sentence).span());
    }

    /** A line for each row: the sentences of each column. */
    private List<String> shown() {
        return collation().rows().stream()
                .map(row -> String.join(
                                " | ",
                                row.cells().stream()
                                        .map(cell -> String.join(
                                                " ",
                                                cell.passages().stream()
                                                        .flatMap(p -> p.sentences().stream())
                                                        .map(String::valueOf)
                                                        .toList()))
                                        .toList())
                        + (row.status() == Row.Status.CONFIRMED ? " ✓" : ""))
                .toList();
    }
}
