package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import org.junit.jupiter.api.Test;

class CapitalWordsTest {
    private final CapitalWords english = new CapitalWords(Language.ENGLISH);

    @Test
    void months_and_weekdays_are_no_names() {
        assertThat("October Oct Tuesday Wed".split(" ")).allMatch(english::has);
        assertThat(new CapitalWords(Language.of("es")).has("octubre")).isTrue();
    }

    @Test
    void what_belongs_to_a_country_is_no_name() {
        assertThat("Japanese Chinese American Americans Russian Israeli Asian".split(" "))
                .allMatch(english::has);
    }

    @Test
    void people_and_places_are_names() {
        assertThat("Takaichi Hegseth Tokyo Japan China Washington Pacific".split(" "))
                .noneMatch(english::has);
    }
}
