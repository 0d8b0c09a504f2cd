package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneticLikenessTest {
    private final Romanizer romanizer = new Romanizer();

    @ParameterizedTest
    @CsvSource({"Парламент,parliament", "トランプ,trump", "وتفورد,watford", "président,president", "Präsident,president"})
    void words_that_sound_alike_are_found_across_scripts(String word, String english) {
        assertThat(PhoneticLikeness.similarity(romanizer.romanize(word.toLowerCase()), english))
                .isGreaterThan(0.7);
    }

    @ParameterizedTest
    @CsvSource({"haus,house", "maison,president", "trump,tokyo"})
    void others_are_less_alike_than_the_same_word(String word, String english) {
        assertThat(PhoneticLikeness.similarity(word, english)).isLessThan(1);
    }
}
