package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void what_is_short_enough_stays_as_it_is() {
        assertThat(Excerpt.of("gross domestic product", 22)).isEqualTo("gross domestic product");
        assertThat(Excerpt.of("", 5)).isEmpty();
    }

    @Test
    void a_word_is_not_cut() {
        assertThat(Excerpt.of("gross domestic product", 18)).isEqualTo("gross domestic…");
        assertThat(Excerpt.of("gross domestic product", 14)).isEqualTo("gross domestic…");
    }

    @Test
    void chinese_and_japanese_words_are_not_cut_either() {
        assertThat(Excerpt.of("日本防卫大臣", 3)).isEqualTo("日本…");
        assertThat(Excerpt.of("日米同盟の抑止力", 3)).isEqualTo("日米…");
    }

    @Test
    void a_comma_or_an_opening_quotation_mark_does_not_stand_before_the_ellipsis() {
        assertThat(Excerpt.of("he said, “we do", 10)).isEqualTo("he said…");
    }

    @Test
    void a_full_stop_does_not_stand_before_the_ellipsis_and_a_number_keeps_its_percent_sign() {
        assertThat(Excerpt.of("We go. We stay.", 7)).isEqualTo("We go…");
        assertThat(Excerpt.of("up to 3% of it", 7)).isEqualTo("up to…");
    }

    @Test
    void a_word_that_is_too_long_is_cut_and_no_character_is() {
        assertThat(Excerpt.of("aaaaaaaaaa", 4)).isEqualTo("aaaa…");
        assertThat(Excerpt.of("😀😀😀", 2)).isEqualTo("😀😀…");
    }
}
