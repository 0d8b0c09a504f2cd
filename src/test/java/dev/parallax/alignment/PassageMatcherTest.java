package dev.parallax.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassageMatcherTest {
    private static final Sentences STORY = english(
            "The mayor of Liudu opened the new bridge on Monday.",
            "It cost 42 million yuan and took three years to build.",
            "“We waited for this day too long,” said Tang Guilan, a farmer.",
            "The old ferry will stop running in October.");

    static List<PassageMatcher> matchers() {
        return List.of(PassageMatcher.standard(), PassageMatcher.lexical());
    }

    @ParameterizedTest
    @MethodSource("matchers")
    void order_does_not_matter_and_what_only_one_side_has_stays_alone(PassageMatcher matcher) {
        var coverage = english(
                "Ferry service ends in October.",
                "Apple growers expect a poor harvest.",
                "The bridge, which was three years in building, cost 42 million yuan.");
        assertThat(pairs(matcher, STORY, coverage)).containsExactly("1-2", "3-0");
    }

    @ParameterizedTest
    @MethodSource("matchers")
    void a_quotation_is_found_wherever_it_is_quoted(PassageMatcher matcher) {
        var coverage = english(
                "Not all are happy with how the province spends its money on roads.",
                "Down at the landing stage an old woman remembered her flooded fields, the lost harvests, and sighed:"
                        + " “We waited for this day too long.”");
        assertThat(pairs(matcher, STORY, coverage)).containsExactly("2-1");
    }

    @ParameterizedTest
    @MethodSource("matchers")
    void one_sentence_may_match_several(PassageMatcher matcher) {
        var coverage = english("The old ferry will stop running in October, said Tang Guilan, a farmer: “We waited for"
                + " this day too long.”");
        assertThat(pairs(matcher, STORY, coverage)).containsExactly("2-0", "3-0");
    }

    @ParameterizedTest
    @MethodSource("matchers")
    void texts_with_nothing_in_common_have_no_match(PassageMatcher matcher) {
        var coverage = english("Shares fell.", "A comet will pass the sun.", "The singer is on tour again.");
        assertThat(matcher.match(STORY, coverage)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("matchers")
    void the_same_text_matches_itself(PassageMatcher matcher) {
        assertThat(pairs(matcher, STORY, STORY)).contains("0-0", "1-1", "2-2", "3-3");
    }

    @Test
    void japanese_meets_chinese_in_names_and_numbers() {
        var base =
                new Sentences(Language.CHINESE, List.of("小泉进次郎与会。", "大桥建设费用为4200万日元。", "天气晴朗，游客很多。"), List.of(0, 1, 2));
        var coverage = new Sentences(Language.JAPANESE, List.of("大橋の建設費用は４２００万円だった。", "小泉進次郎氏が出席した。"), List.of(0, 1));
        assertThat(pairs(PassageMatcher.standard(), base, coverage)).containsExactly("0-1", "1-0");
    }

    @Test
    void names_in_characters_and_katakana_meet_their_english_spelling() {
        var base = english("It rained in the hills all night.", "Then Koizumi met Hegseth at the old harbour.");
        var coverage = new Sentences(Language.JAPANESE, List.of("小泉氏はヘグセス氏と港で会った。"), List.of(0));
        assertThat(pairs(PassageMatcher.standard(), base, coverage)).containsExactly("1-0");
    }

    @Test
    void it_says_what_it_used() {
        var english = Language.ENGLISH;
        assertThat(PassageMatcher.standard().method(english, english)).isEqualTo(PassageMethod.MEANING);
        assertThat(PassageMatcher.lexical().method(english, english)).isEqualTo(PassageMethod.WORDS);
        assertThat(PassageMatcher.standard().method(Language.JAPANESE, Language.JAPANESE))
                .isEqualTo(PassageMethod.WORDS);
        assertThat(PassageMatcher.standard().method(english, Language.JAPANESE))
                .isEqualTo(PassageMethod.ACROSS_LANGUAGES);
    }

    @ParameterizedTest
    @MethodSource("matchers")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void hostile_texts_are_matched_without_an_exception(PassageMatcher matcher) {
        var hostile = english(
                "", " ", "\uD83D", "“”“", "a\0b", "1 ".repeat(50_000), "“word ".repeat(10_000), "x".repeat(200_000));
        assertThat(matcher.match(STORY, hostile)).isEmpty();
        assertThat(matcher.match(hostile, STORY)).isEmpty();
        assertThat(matcher.match(english(), STORY)).isEmpty();
        assertThat(matcher.match(STORY, english())).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void ten_thousand_equal_lines_take_no_longer_than_a_thousand() {
        var many = Sentences.of(
                Language.ENGLISH, Collections.nCopies(10_000, "The old ferry to Liudu will stop running in October."));
        assertThat(PassageMatcher.lexical().match(many, many))
                .allSatisfy(match -> assertThat(match.base()).isLessThan(1_000));
    }

    private static List<String> pairs(PassageMatcher matcher, Sentences base, Sentences coverage) {
        return matcher.match(base, coverage).stream()
                .map(match -> match.base() + "-" + match.coverage())
                .toList();
    }

    private static Sentences english(String... sentences) {
        return Sentences.of(Language.ENGLISH, List.of(sentences));
    }
}
