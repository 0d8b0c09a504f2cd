package dev.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TitlesTest {
    @Test
    void a_title_that_no_other_has_stays() {
        assertThat(Titles.unlike(Set.of("Budget (2)"), "Budget")).isEqualTo("Budget");
    }

    @Test
    void a_title_that_is_taken_gets_the_next_free_number() {
        assertThat(Titles.unlike(Set.of("Budget"), "Budget")).isEqualTo("Budget (2)");
        assertThat(Titles.unlike(Set.of("Budget", "Budget (2)"), "Budget")).isEqualTo("Budget (3)");
        assertThat(Titles.unlike(Set.of("Budget", "Budget (2)"), "Budget (2)")).isEqualTo("Budget (3)");
    }

    @Test
    void a_year_is_no_number_to_count_on() {
        assertThat(Titles.unlike(Set.of("Budget (2026)"), "Budget (2026)")).isEqualTo("Budget (2026) (2)");
        assertThat(Titles.unlike(Set.of("(2)"), "(2)")).isEqualTo("(2) (2)");
    }

    @Test
    void the_longest_title_has_room_for_its_number() {
        String longest = "x".repeat(1_000);
        assertThat(Titles.unlike(Set.of(longest), longest)).endsWith("… (2)").hasSizeLessThan(1_000);
    }
}
