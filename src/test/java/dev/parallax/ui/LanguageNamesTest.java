package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {
    @ParameterizedTest
    @CsvSource({
        "English, en, en",
        " german , en, de",
        "Deutsch, en, de",
        "日本語, en, ja",
        "英语, zh, en",
        "English, ja, en",
        "Swedish, en, sv",
        "pt-BR, en, pt-BR",
        "zh-hant, en, zh-Hant",
    })
    void a_language_is_found_by_its_name_or_its_tag(String typed, String screen, String tag) {
        assertThat(LanguageNames.find(typed, Locale.forLanguageTag(screen))).contains(Language.of(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "klingon blah", "elbonian", "xx-yy-zz"})
    void what_is_no_language_is_not_taken_for_one(String typed) {
        assertThat(LanguageNames.find(typed, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void every_usual_language_is_found_by_what_the_list_calls_it() {
        for (Language language : ArticleForm.USUAL) {
            assertThat(LanguageNames.find(Messages.of(language), Locale.ENGLISH))
                    .contains(language);
        }
    }
}
