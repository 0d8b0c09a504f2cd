package dev.parallax.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "defenc, defens",
        "organis, organiz",
        "organisat, organizat",
        "centr, center",
        "harbour, harbor",
        "judgement, judgment"
    })
    void british_and_american_stems_meet(String british, String american) {
        assertThat(Spelling.american(british)).isEqualTo(Spelling.american(american));
    }

    @ParameterizedTest
    @CsvSource({"our", "bridg", "mayor"})
    void other_stems_stay(String stem) {
        assertThat(Spelling.american(stem)).isEqualTo(stem);
    }
}
