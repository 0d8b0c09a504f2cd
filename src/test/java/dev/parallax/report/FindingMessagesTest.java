package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FindingMessagesTest {
    /** A sentence in the code of a check. */
    private static final Pattern SENTENCE = Pattern.compile("\"((?:[A-Z“]|%s)[^\"\\\\]* [^\"\\\\]*\\.)\"");

    private final FindingMessages chinese = FindingMessages.of(Locale.CHINESE);

    @Test
    void a_message_keeps_its_words_wherever_the_language_puts_them() {
        assertThat(chinese.translated("“Takahashi” is no reading of 高市 (Takaichi, Kouichi)."))
                .isEqualTo("“Takahashi”不是 高市 的读音（Takaichi, Kouichi）。");
        assertThat(FindingMessages.of(Locale.JAPANESE).translated("“a $1” must not be used for b."))
                .isEqualTo("bを「a $1」と訳してはいけません。");
    }

    @Test
    void the_sentence_that_says_most_is_taken() {
        assertThat(chinese.translated("The original’s negation (没有) is lost.")).isEqualTo("原文的否定（没有）丢失了。");
        assertThat(chinese.translated("“x” renders this sentence, elsewhere “y”."))
                .startsWith("此处这句话译作");
    }

    @Test
    void english_and_what_nobody_translated_stay_as_they_are() {
        String message = "The word “the” is doubled.";
        assertThat(FindingMessages.of(Locale.ENGLISH).translated(message)).isEqualTo(message);
        assertThat(chinese.translated("Something new.")).isEqualTo("Something new.");
    }

    @Test
    void what_a_check_saw_is_translated_sentence_by_sentence() {
        assertThat(chinese.translatedEvidence(
                        "A. Post has “8.7 trillion”, as the original. Kyodo has “2%”, as the translation."))
                .isEqualTo("A. Post 写作“8.7 trillion”，与原文一致。Kyodo 写作“2%”，与译文一致。");
        assertThat(FindingMessages.of(Locale.JAPANESE).translatedEvidence("Post writes Sanae. Kyodo writes Keiko."))
                .isEqualTo("PostはSanaeと表記しています。KyodoはKeikoと表記しています。");
        assertThat(chinese.translatedEvidence("Post writes Sanae. Something new."))
                .isEqualTo("Post 写作 Sanae。Something new.");
        assertThat(chinese.translatedEvidence("")).isEmpty();
    }

    @Test
    void every_sentence_of_the_checks_is_translated() throws IOException {
        int found = 0;
        try (var files = Files.walk(Path.of("src/main/java/dev/parallax/check"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                for (var sentence :
                        SENTENCE.matcher(Files.readString(file)).results().toList()) {
                    String message = sentence.group(1).replace("%s", "x");
                    for (Locale locale : List.of(Locale.CHINESE, Locale.JAPANESE)) {
                        var messages = FindingMessages.of(locale);
                        assertThat(messages.translatedEvidence(messages.translated(message)))
                                .isNotEqualTo(message);
                    }
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(40);
    }
}
