package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.difference.Comparison.Verdict;
import dev.parallax.difference.Difference.Kind;
import dev.parallax.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private final Differences differences = Differences.standard();

    @Test
    void equal_wordings_are_the_same() {
        var comparison = english("Japan will revise it.", "Japan will revise it.");
        assertThat(comparison.verdict()).isEqualTo(Verdict.SAME);
        assertThat(comparison.similarity()).isEqualTo(1);
        assertThat(comparison.complete()).isTrue();
    }

    @Test
    void a_changed_number_is_replaced() {
        assertThat(shown("the goal for fiscal 2027 stands", "the goal for fiscal 2025 stands"))
                .containsExactly("KEPT the goal for fiscal", "REPLACED 2027 > 2025", "KEPT stands");
    }

    @Test
    void a_dropped_word_is_deleted_and_a_new_one_inserted() {
        assertThat(shown("the US had not asked Japan", "the US had asked Japan"))
                .contains("DELETED not > ");
        assertThat(shown("the US had asked Japan", "the US had not asked Japan"))
                .contains("INSERTED  > not");
    }

    @Test
    void a_small_word_between_two_changes_belongs_to_the_change() {
        assertThat(shown(
                        "Tokyo said the defence of islands matters most now",
                        "Tokyo said the transport of goods matters most now"))
                .containsExactly(
                        "KEPT Tokyo said the",
                        "REPLACED defence of islands > transport of goods",
                        "KEPT matters most now");
    }

    @Test
    void case_punctuation_and_spacing_are_a_class_of_their_own() {
        assertThat(shown("He said “yes” and  Left today", "He said yes and left, today"))
                .containsExactly(
                        "KEPT He said",
                        "DELETED “ >  (form)",
                        "KEPT yes",
                        "DELETED ” >  (form)",
                        "KEPT and",
                        "REPLACED    >   (form)",
                        "REPLACED Left > left (form)",
                        "INSERTED  > , (form)",
                        "KEPT today");
    }

    @Test
    void a_point_in_a_number_is_more_than_punctuation() {
        assertThat(WordForm.sameBesidesForm("2.5", "25")).isFalse();
        assertThat(WordForm.sameBesidesForm("-5", "5")).isFalse();
        assertThat(WordForm.sameBesidesForm("5%", "5")).isFalse();
        assertThat(WordForm.sameBesidesForm("1,000", "1000")).isTrue();
        assertThat(WordForm.sameBesidesForm("E-mail", "email")).isTrue();
    }

    @Test
    void chinese_and_japanese_are_compared_by_word() {
        assertThat(shown(Language.CHINESE, "日本政府将修改安全文件。", "日本政府已经修改安全文件。"))
                .containsExactly("KEPT 日本政府", "REPLACED 将 > 已经", "KEPT 修改安全文件。");
        assertThat(shown(Language.JAPANESE, "首相は東京で会談した。", "首相は大阪で会談した。"))
                .containsExactly("KEPT 首相は", "REPLACED 東京 > 大阪", "KEPT で会談した。");
    }

    @Test
    void wordings_that_share_too_little_show_only_names_numbers_and_quotations() {
        var comparison = english(
                "Koizumi could hardly wait to report that the goal of 2% moves up.",
                "Spending will reach 2% sooner than planned, according to Koizumi, whose aides briefed us.");
        assertThat(comparison.verdict()).isEqualTo(Verdict.DIFFERENT_WORDING);
        assertThat(comparison.differences()).extracting(Difference::kind).containsOnly(Kind.KEPT);
        assertThat(shown(comparison, "Koizumi could hardly wait to report that the goal of 2% moves up."))
                .containsExactly("2");
    }

    @Test
    void together_the_differences_cover_every_word_of_both() {
        String base = "On October 29 Koizumi held talks in Tokyo with the visiting secretary, Pete Hegseth.";
        String other = "Koizumi met the visiting defence secretary Pete Hegseth in Tokyo on October 29.";
        var comparison = english(base, other);
        assertThat(uncovered(
                        base,
                        comparison.differences().stream().map(Difference::base).toList()))
                .isBlank();
        assertThat(uncovered(
                        other,
                        comparison.differences().stream().map(Difference::other).toList()))
                .isBlank();
    }

    @Test
    void inflections_variants_and_synonyms_are_replaced_one_by_one() {
        assertThat(shown(
                        "The defence minister said that spending will reach 2% of GDP.",
                        "The defense minister announced that spending will reach two percent of GDP."))
                .containsExactly(
                        "KEPT The",
                        "REPLACED defence > defense",
                        "KEPT minister",
                        "REPLACED said > announced",
                        "KEPT that spending will reach",
                        "REPLACED 2% > two percent",
                        "KEPT of GDP.");
    }

    @Test
    void a_phrase_at_another_place_has_moved() {
        assertThat(shown(
                        "On October 29 the minister held talks with his American colleague in Tokyo.",
                        "The minister held talks with his American colleague in Tokyo on October 29."))
                .contains("MOVED On October 29 > on October 29");
    }

    @Test
    void names_in_another_order_have_moved_not_changed() {
        assertThat(shown("Prime Minister Takaichi Sanae agreed.", "Prime Minister Sanae Takaichi agreed."))
                .contains("KEPT Prime Minister", "KEPT agreed.")
                .anyMatch(line -> line.startsWith("MOVED"))
                .noneMatch(line -> line.startsWith("REPLACED"));
    }

    @Test
    void no_two_differences_share_a_word() {
        String base = "Koizumi also told him that the government will revise three documents, among them the strategy.";
        String other = "The government, Koizumi told him, would rewrite three documents, the strategy included.";
        var comparison = english(base, other);
        assertThat(comparison.differences())
                .allSatisfy(difference -> assertThat(comparison.differences())
                        .filteredOn(another -> another != difference)
                        .noneMatch(another -> another.base().overlaps(difference.base())
                                || another.other().overlaps(difference.other())));
    }

    @Test
    void an_inserted_sentence_keeps_its_own_quotation_marks() {
        assertThat(shown("He left. “Now is late.”", "He left. “We are ready.” “Now is late.”"))
                .containsExactly("KEPT He left.", "INSERTED  > “We are ready.”", "KEPT “Now is late.”");
    }

    @Test
    void an_empty_wording_makes_everything_new() {
        assertThat(english("", "").verdict()).isEqualTo(Verdict.SAME);
        assertThat(shown("", "All new.")).containsExactly("INSERTED  > All new.");
        assertThat(shown("All gone.", " ")).containsExactly("DELETED All gone. > ");
    }

    @Test
    void a_long_text_is_compared_to_its_end() {
        String base = IntStream.range(0, 5000).mapToObj(i -> "word" + i % 1777).collect(Collectors.joining(" "));
        String other = base.replace("word1776", "changed");
        var comparison = english(base, other);
        assertThat(comparison.complete()).isTrue();
        assertThat(comparison.differences())
                .filteredOn(d -> d.kind() == Kind.REPLACED)
                .hasSize(2);
    }

    @Test
    void a_comparison_that_was_cut_short_says_so() {
        String base = "a b ".repeat(2000);
        String other = "b a a ".repeat(2000);
        assertThat(english(base, other).complete()).isFalse();
    }

    @Test
    void a_comparison_that_left_a_long_stretch_unread_says_so() {
        String start = "The minister spoke at length about the budget. ";
        String base = IntStream.range(0, 500).mapToObj(i -> "old" + i).collect(Collectors.joining(" ", start, ""));
        String other = IntStream.range(0, 500).mapToObj(i -> "new" + i).collect(Collectors.joining(" ", start, ""));
        assertThat(english(base, other).complete()).isFalse();
    }

    private Comparison english(String base, String other) {
        return differences.compare(Language.ENGLISH, base, other);
    }

    private List<String> shown(String base, String other) {
        return shown(Language.ENGLISH, base, other);
    }

    private List<String> shown(Language language, String base, String other) {
        return differences.compare(language, base, other).differences().stream()
                .map(d -> d.kind() + " " + d.base().in(base)
                        + (d.kind() == Kind.KEPT ? "" : " > " + d.other().in(other))
                        + (d.formOnly() ? " (form)" : ""))
                .toList();
    }

    private static List<String> shown(Comparison comparison, String base) {
        return comparison.differences().stream().map(d -> d.base().in(base)).toList();
    }

    private static String uncovered(String words, List<dev.parallax.text.Span> spans) {
        var rest = new StringBuilder(words);
        for (var span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }
}
