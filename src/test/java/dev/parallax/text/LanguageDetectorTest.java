package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh | 日本首相高市早苗当天会见了美国国防部长。",
                "ja | 小泉防衛大臣は29日、ヘグセス国防長官と会談した。",
                "ko | 국방부 장관이 도쿄에서 회담했다.",
                "en | The defence minister told reporters that spending would rise next year.",
                "de | Der Verteidigungsminister sagte, die Ausgaben würden im nächsten Jahr steigen.",
                "fr | Le ministre de la Défense a déclaré que les dépenses augmenteraient.",
                "es | El ministro de Defensa dijo que el gasto aumentaría el próximo año.",
                "ru | Министр обороны заявил, что расходы вырастут в следующем году.",
                "ar | قال وزير الدفاع إن الإنفاق سيرتفع في العام المقبل."
            })
    void the_language_of_a_sentence_is_found(String tag, String words) {
        assertThat(LanguageDetector.detect(words)).isEqualTo(Language.of(tag));
    }

    @Test
    void latin_names_do_not_turn_chinese_into_english() {
        assertThat(LanguageDetector.detect("国防部长 Pete Hegseth 与 Sanae Takaichi 举行会谈"))
                .isEqualTo(Language.CHINESE);
    }

    @Test
    void without_letters_the_language_is_undetermined() {
        assertThat(LanguageDetector.detect(" 12:30 — 😀 \uD800 ")).isEqualTo(Language.UNDETERMINED);
        assertThat(LanguageDetector.detect("")).isEqualTo(Language.UNDETERMINED);
    }
}
