package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Kyodo, Trams to run all night, Kyodo",
        "'', Trams to run, Trams to run",
        "'', Trams to run all night to the northern docks, Trams to run all night to the…",
    })
    void coverage_of_no_outlet_is_called_by_the_beginning_of_its_title(String outlet, String title, String name) {
        assertThat(Names.of(new Article(Role.COVERAGE, outlet, Language.ENGLISH, title, "", null, "")))
                .isEqualTo(name);
    }
}
