package dev.parallax.collation;

import static dev.parallax.collation.Texts.coverage;
import static dev.parallax.collation.Texts.original;
import static dev.parallax.collation.Texts.text;
import static dev.parallax.collation.Texts.translation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.PassageMatcher;
import dev.parallax.alignment.PassageMethod;
import dev.parallax.alignment.Watch;
import dev.parallax.difference.Differences;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CollatorTest {
    private static final Text ORIGINAL =
            original("# 日本首相访问北京", "日本首相星期二抵达北京，开始为期三天的访问。", "他在机场对记者说，两国经济合作非常重要。", "天气很冷，城里下了大雪。");
    private static final Text TRANSLATION = translation(
            "# Japanese prime minister visits Beijing",
            "The Japanese prime minister arrived in Beijing on Tuesday for a three-day visit.",
            "He told reporters at the airport that economic cooperation between the two countries was very important.",
            "The weather was cold and heavy snow fell on the city.");

    private final Collator collator = Collator.standard();

    @Test
    void each_paragraph_stands_beside_its_translation() {
        assertThat(shown(ORIGINAL, TRANSLATION)).containsExactly("0 | 0", "1 | 1", "2 | 2", "3 | 3");
    }

    @Test
    void a_paragraph_that_is_split_in_the_translation_stays_one_row() {
        var original = original("日本首相星期二抵达北京。他在机场对记者说，两国经济合作非常重要。", "天气很冷，城里下了大雪。");
        var translation = translation(
                "The Japanese prime minister arrived in Beijing on Tuesday.",
                "He told reporters at the airport that economic cooperation between the two countries was very important.",
                "The weather was cold and heavy snow fell on the city.");
        assertThat(shown(original, translation)).containsExactly("0 | 0 1", "1 | 2");
        assertThat(collator.collate(List.of(original, translation), List.of(), null)
                        .rows()
                        .getFirst()
                        .lines())
                .hasSize(2);
    }

    @Test
    void a_paragraph_that_is_left_out_is_not_swallowed_by_a_related_one_beside_it() {
        var original = original("日本首相星期二抵达北京，开始为期三天的访问。", "首相此次访问北京，受到各界关注。", "他在机场对记者说，两国经济合作非常重要。");
        var translation = translation(
                "The Japanese prime minister arrived in Beijing on Tuesday for a three-day visit.",
                "He told reporters at the airport that economic cooperation between the two countries was very important.");
        assertThat(shown(original, translation)).containsExactly("0 | 0", "1 | ", "2 | 1");
    }

    @Test
    void a_paragraph_that_the_translation_adds_is_not_swallowed_by_a_related_one_beside_it() {
        var original = original("日本首相星期二抵达北京，开始为期三天的访问。", "他在机场对记者说，两国经济合作非常重要。");
        var translation = translation(
                "The Japanese prime minister arrived in Beijing on Tuesday for a three-day visit.",
                "The visit to Beijing is the prime minister's first.",
                "He told reporters at the airport that economic cooperation between the two countries was very important.");
        assertThat(shown(original, translation)).containsExactly("0 | 0", " | 1", "1 | 2");
    }

    @Test
    void coverage_stands_beside_what_it_says_in_any_order_and_is_marked_as_moved() {
        var coverage = coverage(
                "# Snow greets Japan's leader in Beijing",
                "Heavy snow fell on the city in cold weather.",
                "The Japanese prime minister arrived in Beijing on Tuesday for a visit of three days.",
                "Stock markets in New York closed higher after a quiet session for technology shares.");
        var collation = collator.collate(List.of(ORIGINAL, TRANSLATION, coverage), List.of(), null);
        assertThat(shown(collation)).containsExactly("0 | 0 | 0", "1 | 1 | 2", " |  | 3", "2 | 2 | ", "3 | 3 | 1");
        assertThat(collation
                        .rows()
                        .get(4)
                        .cell("coverage")
                        .passages()
                        .getFirst()
                        .moved())
                .isTrue();
    }

    @Test
    void same_language_cells_are_compared_with_the_base() {
        var corrected = text(
                "corrected",
                Role.TRANSLATION,
                "en",
                "# Japanese prime minister visits Beijing",
                "The Japanese premier arrived in Beijing on Tuesday for a three-day visit.");
        var row = collator.collate(List.of(ORIGINAL, TRANSLATION, corrected), List.of(), null)
                .rows()
                .get(1);
        assertThat(row.cell("original").comparison()).isNull();
        assertThat(row.cell("translation").comparison()).isNull();
        assertThat(row.cell("corrected").comparison()).isNotNull();
    }

    @Test
    void what_a_person_put_together_stays_together_and_is_confirmed() {
        var pin = new Pin("p", Pin.Kind.TOGETHER, List.of(place(ORIGINAL, 2), place(TRANSLATION, 3)));
        var collation = collator.collate(List.of(ORIGINAL, TRANSLATION), List.of(pin), null);
        assertThat(shown(collation)).contains("2 | 3");
        assertThat(collation.rows())
                .filteredOn(row -> row.status() == Row.Status.CONFIRMED)
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo("original-2"));
    }

    @Test
    void what_a_person_left_without_counterpart_has_none() {
        var pin = new Pin("p", Pin.Kind.NO_COUNTERPART, List.of(place(ORIGINAL, 1), place(TRANSLATION, 0)));
        assertThat(collator.collate(List.of(ORIGINAL, TRANSLATION), List.of(pin), null)
                        .rows()
                        .get(1)
                        .cell("translation")
                        .passages())
                .noneMatch(p -> p.paragraph() == 1 && p.sentences().contains(0));
    }

    @Test
    void what_is_held_without_the_original_may_be_said_to_be_missing_there_too() {
        var held = new Pin("p", Pin.Kind.TOGETHER, List.of(place(TRANSLATION, 2)));
        var missing = new Pin("q", Pin.Kind.NO_COUNTERPART, List.of(place(TRANSLATION, 2), place(ORIGINAL, 0)));

        var rows = collator.collate(List.of(ORIGINAL, TRANSLATION), List.of(held, missing), null)
                .rows();

        assertThat(rows)
                .anyMatch(row -> row.cell("original").isEmpty()
                        && row.cell("translation").passages().getFirst().paragraph() == 2);
    }

    @Test
    void a_number_that_the_translation_gets_wrong_is_found() {
        var original = original("日本的防卫费将提高到国内生产总值的百分之二。");
        var translation = translation("Japan's defence spending will rise to 3% of gross domestic product.");
        var collation = collator.collate(List.of(original, translation), List.of(), null);
        assertThat(collation.findings()).extracting(f -> f.check()).contains("number");
    }

    @Test
    void a_dismissed_finding_is_not_open() {
        var original = original("日本的防卫费将提高到国内生产总值的百分之二。");
        var translation = translation("Japan's defence spending will rise to 3% of gross domestic product.");
        var collation = collator.collate(List.of(original, translation), List.of(), null);
        var keys = collation.findings().stream().map(collation::key).collect(Collectors.toSet());
        assertThat(collation.findingsWithout(keys)).isEmpty();
    }

    @Test
    void one_text_alone_makes_a_table_of_one_column() {
        assertThat(shown(collator.collate(List.of(TRANSLATION), List.of(), null)))
                .containsExactly("0", "1", "2", "3");
    }

    @Test
    void a_dossier_without_texts_has_no_rows() {
        assertThat(collator.collate(List.of(), List.of(), null).rows()).isEmpty();
    }

    @Test
    void a_base_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> collator.collate(List.of(TRANSLATION), List.of(), "gone"))
                .hasMessageContaining("gone");
    }

    @Test
    void a_quoted_sentence_stands_beside_its_other_rendering_though_its_paragraph_tells_something_else() {
        var original = original("日本首相星期二抵达北京，开始为期三天的访问。", "“我们两国的经济合作非常重要，”首相在机场对记者说。", "天气很冷，城里下了大雪。");
        var translation = translation(
                "The Japanese prime minister arrived in Beijing on Tuesday for a three-day visit.",
                "“Economic cooperation between our two countries is very important,” the prime minister told reporters at the airport.",
                "The weather was cold and heavy snow fell on the city.");
        var coverage = coverage(
                "Apple growers in the north expect a poor harvest, and prices have doubled since the spring."
                        + " “The economic cooperation of our two countries matters greatly,” she said when she landed.",
                "Markets in New York closed higher.");
        var row = collator.collate(List.of(original, translation, coverage), List.of(), null)
                .rows()
                .get(1);
        assertThat(row.cell("translation").passages().getFirst().sentences()).containsExactly(1);
        assertThat(row.cell("coverage").passages().getFirst().sentences()).contains(1);
    }

    @Test
    void a_collation_says_what_coverage_was_matched_by() {
        var english = coverage("Heavy snow fell on the city in cold weather.");
        var japanese = text("japanese", Role.COVERAGE, "ja", "首相は北京に到着した。");
        var texts = List.of(ORIGINAL, TRANSLATION, english, japanese);
        var lexical = new Collator(new Engines(Aligner.standard(), PassageMatcher.lexical(), Differences.standard()));
        assertThat(collator.collate(texts, List.of(), null).methods())
                .isEqualTo(Map.of("coverage", PassageMethod.MEANING, "japanese", PassageMethod.ACROSS_LANGUAGES));
        assertThat(lexical.collate(texts, List.of(), null).methods()).containsEntry("coverage", PassageMethod.WORDS);
    }

    @Test
    void a_watch_hears_how_far_the_collation_is_and_that_it_is_done() {
        var shares = new ArrayList<Double>();
        collator.collate(List.of(ORIGINAL, TRANSLATION), List.of(), List.of(), null, shares::add);
        assertThat(shares).isSorted().hasSizeGreaterThan(5).startsWith(0.0).endsWith(1.0);
    }

    @Test
    void a_collation_that_was_stopped_can_be_made_again() {
        Watch impatient = share -> {
            if (share > 0.3) {
                throw new CancellationException("enough");
            }
        };
        assertThatThrownBy(
                        () -> collator.collate(List.of(ORIGINAL, TRANSLATION), List.of(), List.of(), null, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(shown(ORIGINAL, TRANSLATION)).containsExactly("0 | 0", "1 | 1", "2 | 2", "3 | 3");
    }

    @Test
    void rows_are_told_apart_by_what_they_are_named_by_whatever_column_is_first() {
        var coverage = coverage("The prime minister came to Beijing and spoke of trade.");
        var texts = List.of(ORIGINAL, TRANSLATION, coverage);
        var pins = List.of(
                new Pin("p", Pin.Kind.TOGETHER, List.of(place(ORIGINAL, 1), place(coverage, 0))),
                new Pin("q", Pin.Kind.TOGETHER, List.of(place(ORIGINAL, 2), place(coverage, 0))));

        var ids = ids(collator.collate(List.of(coverage, TRANSLATION, ORIGINAL), pins, null));

        assertThat(ids).doesNotHaveDuplicates().isEqualTo(ids(collator.collate(texts, pins, null)));
        assertThat(ids).contains("original-1", "original-2");
    }

    @Test
    void rows_that_begin_with_the_same_sentence_of_coverage_alone_are_told_apart_too() {
        var post = text("post", Role.COVERAGE, "en", "Apples were dear and pears were cheap.");
        var times = text("times", Role.COVERAGE, "en", "Apples were dear.", "Pears were cheap.");
        var pins = List.of(
                new Pin("p", Pin.Kind.TOGETHER, List.of(place(post, 0), place(times, 0))),
                new Pin("q", Pin.Kind.TOGETHER, List.of(place(post, 0), place(times, 1))));

        assertThat(ids(collator.collate(List.of(post, times, ORIGINAL), pins, null)))
                .contains("post-0", "post-0~2")
                .doesNotHaveDuplicates();
    }

    private static List<String> ids(Collation collation) {
        return collation.rows().stream().map(Row::id).toList();
    }

    @Test
    void a_collation_that_is_stopped_while_translations_are_checked_ends_as_stopped() {
        var second = text("second", Role.TRANSLATION, "en", "The prime minister of Japan arrived in Beijing.");
        var texts = List.of(ORIGINAL, TRANSLATION, second);
        var shares = new ArrayList<Double>();
        collator.collate(texts, List.of(), List.of(), null, shares::add);
        assertThat(shares).isSorted();
        assertThat(shares.stream().filter(share -> share > 0.8 && share < 1)).isNotEmpty();

        var beforeLast = shares.stream().filter(share -> share < 1).max(Double::compare);
        Watch impatient = share -> {
            if (share >= beforeLast.orElseThrow()) {
                throw new CancellationException("enough");
            }
        };
        assertThatThrownBy(() -> collator.collate(texts, List.of(), List.of(), null, impatient))
                .isInstanceOf(CancellationException.class);
    }

    private List<String> shown(Text... texts) {
        return shown(collator.collate(List.of(texts), List.of(), null));
    }

    /** A line for each row: the paragraphs of each column. */
    private static List<String> shown(Collation collation) {
        return collation.rows().stream()
                .map(row -> String.join(
                        " | ",
                        row.cells().stream()
                                .map(cell -> String.join(
                                        " ",
                                        cell.passages().stream()
                                                .map(p -> String.valueOf(p.paragraph()))
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static Place place(Text text, int paragraph) {
        Span span = text.paragraphSpan(paragraph);
        return new Place(text.id(), span);
    }
}
