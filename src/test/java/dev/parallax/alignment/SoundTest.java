package dev.parallax.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({"ヘグセス, Hegseth", "トランプ, Trump", "マレーシア, Malaysia", "トマホーク, Tomahawk", "ワシントン, Washington’s"})
    void katakana_sounds_like_the_name_it_spells(String katakana, String name) {
        assertThat(Sound.of(katakana)).isEqualTo(Sound.of(name));
    }

    @ParameterizedTest
    @CsvSource({"ヘグセス, Trump", "トランプ, Tokyo"})
    void other_names_sound_different(String katakana, String name) {
        assertThat(Sound.of(katakana)).isNotEqualTo(Sound.of(name));
    }
}
