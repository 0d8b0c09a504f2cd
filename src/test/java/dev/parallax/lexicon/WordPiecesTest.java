package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private final WordPieces vocabulary = WordPieces.standard();

    @Test
    void a_word_of_the_vocabulary_is_one_piece_whatever_its_case_and_accents() {
        assertThat(vocabulary.cut("Café", 9)).extracting(WordPieces.Piece::id).containsExactly(vocabulary.id("cafe"));
    }

    @Test
    void a_rare_word_is_cut_into_the_longest_pieces_known() {
        assertThat(places("Hegseth")).isEqualTo("He|gs|eth");
    }

    @Test
    void punctuation_and_ideographs_stand_alone() {
        assertThat(places("“2%”—东京")).isEqualTo("“|2|%|”|—|东|京");
    }

    @Test
    void a_place_counts_utf_16_units() {
        assertThat(places("😀 so nai\u0308ve")).isEqualTo("😀|so|nai\u0308ve");
    }

    @Test
    void a_word_too_long_to_be_one_is_one_unknown_piece() {
        assertThat(vocabulary.cut("x".repeat(500) + " end", 9))
                .extracting(WordPieces.Piece::id)
                .containsExactly(vocabulary.id("[UNK]"), vocabulary.id("end"));
        assertThat(places("x".repeat(500))).hasSize(500);
    }

    @Test
    void lone_surrogates_and_controls_are_dropped() {
        assertThat(places("a\uD83D\0b")).isEqualTo("a\uD83D\0b");
        assertThat(vocabulary.cut("\uDE00\u200B\uFFFD", 9)).isEmpty();
    }

    @Test
    void no_more_pieces_are_given_than_wanted() {
        assertThat(vocabulary.cut("of ".repeat(1000), 9)).hasSize(9);
    }

    private String places(String string) {
        return String.join(
                "|",
                vocabulary.cut(string, 1000).stream()
                        .map(p -> p.span().in(string))
                        .toList());
    }
}
