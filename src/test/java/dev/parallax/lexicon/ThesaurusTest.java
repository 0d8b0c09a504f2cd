package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import org.junit.jupiter.api.Test;

class ThesaurusTest {
    private final Thesaurus english = Thesaurus.of(Language.ENGLISH);

    @Test
    void synonyms_share_a_sense_in_any_inflection() {
        assertThat(english.word("resigned").synonymOf(english.word("quit"))).isTrue();
        assertThat(english.word("Hurt").synonymOf(english.word("injured"))).isTrue();
        assertThat(english.word("ferry").synonymOf(english.word("budget"))).isFalse();
    }

    @Test
    void a_word_is_next_to_a_more_general_one_and_to_its_family() {
        assertThat(english.word("decide").nextTo(english.word("decision"))).isTrue();
        assertThat(english.word("ferry").nextTo(english.word("budget"))).isFalse();
    }

    @Test
    void unknown_words_and_other_languages_have_no_senses() {
        assertThat(english.word("Shinjiro")).isEqualTo(Thesaurus.Word.UNKNOWN);
        assertThat(english.word(" ")).isEqualTo(Thesaurus.Word.UNKNOWN);
        assertThat(Thesaurus.of(Language.JAPANESE).word("minister")).isEqualTo(Thesaurus.Word.UNKNOWN);
    }

    @Test
    void someone_who_no_longer_waits_does_not_break_off_its_reading() {
        Thread.currentThread().interrupt();
        var wordnet = Thesaurus.wordnet();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(wordnet).isNotNull();
    }
}
