package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CedictTest {
    private final Cedict cedict = Cedict.standard();

    @Test
    void an_entry_is_found_by_either_script() {
        assertThat(cedict.entries("国防部"))
                .isEqualTo(cedict.entries("國防部"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.pinyin()).isEqualTo("Guo2 fang2 bu4");
                    assertThat(entry.senses()).anyMatch(sense -> sense.contains("Ministry of"));
                });
    }

    @Test
    void a_headword_has_all_its_readings() {
        assertThat(cedict.entries("行")).extracting(CedictEntry::pinyin).contains("hang2", "xing2");
    }

    @Test
    void senses_keep_their_quotation_marks() {
        assertThat(cedict.entries("11区").getFirst().senses().getFirst()).contains("\"Code Geass\"");
    }

    @Test
    void the_last_entry_and_characters_beyond_the_basic_plane_are_there() {
        assertThat(cedict.entries("𰻝𰻝面")).isNotEmpty();
    }

    @Test
    void what_is_no_headword_is_not_found() {
        assertThat(cedict.entries("赫格塞思")).isEmpty();
        assertThat(cedict.contains("国防部")).isTrue();
        assertThat(cedict.contains("")).isFalse();
        assertThat(cedict.contains("\"")).isFalse();
    }
}
