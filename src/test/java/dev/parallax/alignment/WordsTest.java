package dev.parallax.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.lexicon.TermFinder;
import dev.parallax.text.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void of_two_words_that_a_short_text_has_once_the_one_that_is_rare_in_english_says_more() {
        var words = words(Language.ENGLISH, "The ferry said nothing.");

        assertThat(words.information(words.find("ferri"))).isGreaterThan(words.information(words.find("the")));
    }

    @Test
    void in_a_language_whose_counts_are_not_known_they_say_the_same() {
        var words = words(Language.of("fr"), "Le bac ne dit rien.");

        assertThat(words.information(words.find("bac"))).isEqualTo(words.information(words.find("ne")));
    }

    private static Words words(Language language, String sentence) {
        return new Words(Sentences.of(language, List.of(sentence)), new TermFinder(language, Set.of()));
    }
}
