package dev.parallax.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody should give an aligner. The time limits are far above what is needed and far below a blow-up. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadInputTest {
    private static final List<String> ENGLISH = List.of(
            "The minister arrived in Tokyo on Monday with forty officials.",
            "He said that the budget would grow by 12 percent.",
            "Critics called the plan reckless and asked for a vote.",
            "Snow fell on the northern islands during the night.",
            "The two sides will meet again in March.");

    @Test
    void texts_without_a_common_sentence_are_not_claimed_to_be_translations() {
        var source = text("zh", "猫在沙发上睡觉。", "我的祖母喜欢种玫瑰花。", "他每天早上吃两个苹果。", "孩子们在河边唱歌。");
        var beads = align(source, text("en", ENGLISH.toArray(String[]::new)));
        assertCovered(beads, 4, ENGLISH.size());
        assertThat(beads).filteredOn(b -> !b.isNull()).allMatch(b -> b.confidence() < 0.9);
    }

    @Test
    void a_text_is_aligned_with_itself_sentence_by_sentence() {
        var text = text("en", ENGLISH.toArray(String[]::new));
        assertThat(align(text, text)).allMatch(b -> b.source().equals(b.target()) && b.confidence() > 0.9);
    }

    @Test
    void two_wordings_in_one_language_are_aligned_too() {
        var source = text("en", ENGLISH.toArray(String[]::new));
        var target = text(
                "en",
                "On Monday the minister came to Tokyo with forty officials.",
                "The budget would grow by 12 percent, he said.",
                "Snow fell on the northern islands at night.",
                "In March the two sides will meet again.");
        assertThat(align(source, target).stream().map(b -> b.source() + ":" + b.target()))
                .containsExactly("[0]:[0]", "[1]:[1]", "[2]:[]", "[3]:[2]", "[4]:[3]");
    }

    @Test
    void languages_that_were_named_the_wrong_way_round_do_no_harm() {
        var source = text("zh", ENGLISH.toArray(String[]::new));
        var target = text("en", "部长星期一抵达东京。", "他说预算将增长百分之十二。");
        assertCovered(align(source, target), ENGLISH.size(), 2);
    }

    @Test
    void ten_thousand_identical_lines_are_aligned_in_time() {
        var source = text("zh", 10_000, i -> "他说：“不。”");
        var target = text("en", 10_000, i -> "\"No,\" he said.");
        assertCovered(align(source, target), 10_000, 10_000);
    }

    @Test
    void of_identical_lines_some_of_which_are_left_out_no_bead_is_sure() {
        var beads = align(text("en", 400, i -> "\"No,\" he said."), text("en", 360, i -> "\"No,\" he said."));
        assertCovered(beads, 400, 360);
        assertThat(beads.stream().skip(100).limit(200)).allMatch(b -> b.confidence() < 0.9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"预算", "预算 in Tokyo。", "word ", "a", "1", "1,", "「", "Übermut", "한국", "😀", "'", "·", "一二三", "ー"})
    void a_sentence_of_two_hundred_thousand_characters_is_aligned_in_time(String piece) {
        String endless = piece.repeat(200_000 / piece.length());
        var beads = align(text("zh", endless, "他说预算将增长百分之十二。"), text("en", endless, ENGLISH.get(1)));
        assertCovered(beads, 2, 2);
    }

    @Test
    void two_different_endless_sentences_are_aligned_in_time() {
        var random = new Random(1);
        var words = List.of("预算", "部长", "东京", "增长", "会议", "星期一", "批评", "雪");
        var chinese = new StringBuilder();
        var english = new StringBuilder();
        while (chinese.length() < 200_000) {
            chinese.append(words.get(random.nextInt(words.size())));
        }
        while (english.length() < 200_000) {
            english.append(ENGLISH.get(random.nextInt(ENGLISH.size()))).append(' ');
        }
        assertCovered(align(text("zh", chinese.toString()), text("en", english.toString())), 1, 1);
    }

    @Test
    void one_sentence_against_thousands_is_aligned_in_time() {
        var beads = align(text("en", ENGLISH.getFirst()), text("zh", 5_000, i -> "他说预算将增长百分之" + i + "。"));
        assertCovered(beads, 1, 5_000);
    }

    @Test
    void emoji_bidirectional_marks_lone_surrogates_and_control_characters_do_no_harm() {
        var strange = List.of(
                "\uD800",
                "\0\0",
                "😀\u202E☃",
                "",
                " ",
                "。。。",
                "\uDC00中\uD800",
                "\u200F\u2066שלום\u2069",
                "👩‍👩‍👧‍👦👍🏽",
                "\uFFFF\uFEFF");
        for (int shift = 0; shift < strange.size(); shift++) {
            var turned = new ArrayList<>(strange);
            Collections.rotate(turned, shift);
            var source = text("ar", strange.toArray(String[]::new));
            var target = text("ja", turned.toArray(String[]::new));
            assertCovered(align(source, target), strange.size(), strange.size());
        }
    }

    private static Sentences text(String language, String... sentences) {
        return Sentences.of(Language.of(language), List.of(sentences));
    }

    private static Sentences text(String language, int lines, IntFunction<String> line) {
        return Sentences.of(
                Language.of(language), IntStream.range(0, lines).mapToObj(line).toList());
    }

    private static List<Bead> align(Sentences source, Sentences target) {
        return Aligner.standard().align(source, target, List.of()).beads();
    }

    private static void assertCovered(List<Bead> beads, int source, int target) {
        assertThat(beads.stream().flatMap(b -> b.source().stream()).sorted())
                .containsExactlyElementsOf(IntStream.range(0, source).boxed().toList());
        assertThat(beads.stream().flatMap(b -> b.target().stream()).sorted())
                .containsExactlyElementsOf(IntStream.range(0, target).boxed().toList());
        assertThat(beads).allMatch(b -> b.confidence() >= 0 && b.confidence() <= 1);
    }
}
