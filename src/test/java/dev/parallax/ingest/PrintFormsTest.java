package dev.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintFormsTest {
    @Test
    void radicals_that_stand_for_characters_are_characters_again() {
        assertThat(PrintForms.written("⽇本⻋⺠、⻓い")).isEqualTo("日本车民、长い");
    }

    @Test
    void ligatures_and_the_shapes_of_arabic_letters_are_letters_again() {
        assertThat(PrintForms.written("ﬁrst oﬃce")).isEqualTo("first office");
        assertThat(PrintForms.written("ﻻ ﺑ")).isEqualTo("لا ب");
    }

    @Test
    void everything_else_stays_as_it_was_written() {
        String words = "２％ “1½” № 3 ｶﾅ … —";
        assertThat(PrintForms.written(words)).isEqualTo(words);
    }

    @Test
    void a_line_that_is_read_from_right_to_left_is_turned_but_not_its_numbers_and_foreign_names() {
        assertThat(PrintForms.read("(2026) NATO דברא", true)).isEqualTo("ארבד NATO (2026)");
        assertThat(PrintForms.read("The word בא here", false)).isEqualTo("The word אב here");
        assertThat(PrintForms.read("Nothing to turn (1).", false)).isEqualTo("Nothing to turn (1).");
    }

    @Test
    void letters_in_one_shape_keep_their_order_when_the_line_is_turned() {
        assertThat(PrintForms.read(PrintForms.asOnPage("لا") + "ب", true)).isEqualTo("بلا");
    }
}
