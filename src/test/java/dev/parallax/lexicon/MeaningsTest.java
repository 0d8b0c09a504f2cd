package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {
    @ParameterizedTest
    @CsvSource({
        "fr, pont, bridg",
        "fr, maison, hous",
        "ru, школа, school",
        "ru, вода, water",
        "es, puente, bridg",
        "de, Regierung, govern",
        "de, Polizei, polic",
        "ja, きっぷ, ticket",
        "zh, 学校, school"
    })
    void a_word_most_likely_means_what_it_means(String language, String word, String meaning) {
        assertThat(meanings(language, word)).isEqualTo(meaning);
    }

    @Test
    void an_english_word_means_itself() {
        assertThat(Meanings.of(Language.ENGLISH).of("bridg")).containsExactly(Map.entry("bridg", 1.0));
    }

    @Test
    void words_of_a_language_without_a_table_mean_nothing() {
        assertThat(Meanings.of(Language.of("hu")).of("híd")).isEmpty();
    }

    @Test
    void a_word_may_mean_the_synonyms_of_what_the_dictionary_says_but_less_surely() {
        Map<String, Double> afraid = Meanings.of(Language.CHINESE).of("害怕");

        assertThat(afraid.get("frighten")).isPositive().isLessThan(afraid.get("afraid"));
    }

    private static String meanings(String language, String word) {
        var form = new TermFinder(Language.of(language), Set.of())
                .terms(word)
                .getFirst()
                .form();
        return Meanings.of(Language.of(language)).of(form).entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }
}
