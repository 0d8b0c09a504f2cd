package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReadingsTest {
    private final NameReadings readings = NameReadings.standard();

    @Test
    void a_japanese_surname_has_the_readings_that_enamdict_lists() {
        assertThat(readings.japanese("高市")).contains("Takaichi", "Takachi", "Takechi", "Kouichi");
    }

    @Test
    void a_japanese_name_is_found_in_simplified_characters() {
        assertThat(readings.japanese("进次郎")).contains("Shinjirou");
        assertThat(readings.japanese("泽田")).contains("Sawada");
    }

    @ParameterizedTest
    @CsvSource({
        "高市, Takaichi, true",
        "高市, Takahashi, false",
        "进次郎, Shinjiro, true",
        "進次郎, Shinjirō, true",
        "小泉, Koizumi, true",
        "蒋斌, Jiang Bin, true",
        "蒋斌, Jiang Bing, false",
        "周维远, Zhou Weiyuan, true",
        "吕, Lü, true",
        "银行, Yinhang, true"
    })
    void a_name_is_one_that_its_characters_can_be_read_as(String characters, String name, boolean can) {
        assertThat(readings.canBeRead(characters, name)).isEqualTo(can);
    }

    @ParameterizedTest
    @CsvSource({
        "zh, Hegseth, 赫格塞思, true",
        "zh, Trump, 特朗普, true",
        "zh, Jones, 赫格塞思, false",
        "zh, Kavanaugh, 卡瓦诺, true",
        "zh, Hegseth, 特朗普, false",
        "ja, Hegseth, ヘグセス, true",
        "ja, Trump, トランプ, true",
        "ja, Trump, ヘグセス, false"
    })
    void a_foreign_name_is_known_by_its_sound(String language, String name, String characters, boolean spells) {
        assertThat(Transliteration.of(Language.of(language)).spells(name, characters))
                .isEqualTo(spells);
    }
}
