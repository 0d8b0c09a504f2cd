package dev.parallax.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parallax.text.Language;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no newspaper prints are checked to their end, in bearable time, and every finding lies inside its text. */
class HostileTextTest {
    private static final Duration BEARABLE = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja", "de", "fr", "es", "ru", "ko", "ar"})
    void texts_without_any_counterpart(String language) {
        check(language, Collections.nCopies(60, "一二三。 Не так. لا شيء."), Collections.nCopies(60, "Fish swim in it."));
        check(language, List.of("一。"), List.of("Nothing here is said there."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "fr", "ko"})
    void a_row_of_a_hundred_sentences(String language) {
        String source = "他没有说“三十”。Il n’a pas dit « trente ». ";
        check(language, List.of(source.repeat(50)), List.of("He did not say “thirty” to Smith. ".repeat(100)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja", "de", "ru", "ar"})
    void numbers_of_forty_digits_and_mixed_scripts(String language) {
        String number = "1234567890".repeat(4);
        check(
                language,
                List.of("共" + number + "亿元 ٣٫٥ 万億 Ⅻ " + number + " млрд " + number + " Prozent", "混ぜMixedСмесь한글عربي"),
                List.of("It is " + number + " billion yuan, " + number + "% and 0." + number, "混ぜMixedСмесь한글عربي"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | “不没有可能
            ja | 「ない、かもしれない
            de | nicht „und-
            fr | n’ ne pas « il
            es | no «según
            ru | не «по словам
            ko | 지 않 "안
            ar | لا « ربما
            """)
    void thousands_of_marks_and_small_words(String language, String piece) {
        check(
                language,
                List.of((piece + " ").repeat(3000), piece.repeat(3000)),
                List.of("not “never (\" may claimed ".repeat(3000), "no-no-'".repeat(3000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "fr", "ko"})
    void halves_of_surrogate_pairs_and_words_without_an_end(String language) {
        check(
                language,
                List.of("\uD83D 他\uDE00 A".repeat(20), "b".repeat(50_000)),
                List.of("\uDE00 C".repeat(20), "D".repeat(50_000)));
    }

    private static void check(String language, List<String> original, List<String> translation) {
        var source = CheckedDossier.text("original", Role.ORIGINAL, Language.of(language), original);
        var target = CheckedDossier.text("translation", Role.TRANSLATION, Language.ENGLISH, translation);
        var findings = assertTimeoutPreemptively(
                BEARABLE, () -> Checks.findings(CheckedDossier.material(source, target, List.of())));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.places())
                        .allMatch(place -> place.span().end()
                                <= (place.textId().equals("original") ? source : target)
                                        .content()
                                        .length()));
        assertThat(findings).allMatch(finding -> isKeyed(finding, source, target));
    }

    private static boolean isKeyed(Finding finding, Text source, Text target) {
        return finding.key(id -> id.equals("original") ? source : target).length() <= 512;
    }
}
