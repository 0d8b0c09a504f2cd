package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SentenceEncoderTest {
    private final SentenceEncoder encoder = SentenceEncoder.available().orElseThrow();

    @Test
    void sentences_that_say_the_same_lie_closer_than_sentences_that_share_words() {
        var base = "The minister resigned after the scandal.";
        assertThat(similarity(base, "He stepped down from the government over the affair."))
                .isGreaterThan(similarity(base, "The minister opened a school after the holidays."));
    }

    @Test
    void a_vector_has_length_one() {
        float[] vector = encoder.vector("Ferries stop at noon.");
        assertThat(vector).hasSize(384);
        assertThat(SentenceEncoder.cosine(vector, vector)).isCloseTo(1.0, offset(1e-5));
    }

    @Test
    void a_vector_does_not_depend_on_the_company_of_its_sentence() {
        var alone = encoder.vector("Nobody was hurt in the fire.");
        var among = encoder.vectors(List.of("Prices rose.", "Nobody was hurt in the fire.", "It rained."));
        assertThat(among.get(1)).isEqualTo(alone);
    }

    @Test
    void pieces_know_where_they_stand_also_after_characters_outside_the_basic_plane() {
        var sentence = "😀 Hegseth’s “café” opened.";
        assertThat(encoder.tokenVectors(sentence))
                .extracting(t -> t.span().in(sentence))
                .containsSubsequence("’", "s", "“", "café", "”", "opened", ".");
    }

    @Test
    void the_same_word_means_different_things_in_different_sentences() {
        float[] money = last("He put the money in the bank", "bank");
        float[] shore = last("She sat on the muddy river bank", "bank");
        float[] lender = last("The loan came from a bank", "bank");
        assertThat(SentenceEncoder.cosine(money, lender)).isGreaterThan(SentenceEncoder.cosine(money, shore));
    }

    @Test
    void an_empty_sentence_has_no_meaning_and_no_pieces() {
        assertThat(encoder.vector("")).containsOnly(0f);
        assertThat(encoder.tokenVectors(" ")).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void hostile_strings_are_read_without_an_exception_and_long_ones_only_at_their_beginning() {
        for (var hostile :
                List.of("\uD83D alone \uDE00", "a\0b", "\u202E\u200F", "x".repeat(200_000), "of ".repeat(70_000))) {
            assertThat(encoder.vector(hostile)).doesNotContain(Float.NaN);
            assertThat(encoder.tokenVectors(hostile))
                    .hasSizeLessThan(3_000)
                    .allSatisfy(t -> assertThat(t.span().end()).isLessThanOrEqualTo(hostile.length()));
        }
    }

    @Test
    void threads_share_it() {
        var expected = encoder.vector("Shared sentence 3.");
        var vectors = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> encoder.vector("Shared sentence " + i % 8 + "."))
                .toList();
        assertThat(vectors.get(3)).isEqualTo(expected);
        assertThat(vectors.get(11)).isEqualTo(expected);
    }

    private double similarity(String a, String b) {
        return SentenceEncoder.cosine(encoder.vector(a), encoder.vector(b));
    }

    private float[] last(String sentence, String word) {
        return encoder.tokenVectors(sentence).stream()
                .filter(t -> t.span().in(sentence).equals(word))
                .reduce((a, b) -> b)
                .orElseThrow()
                .vector();
    }
}
