package dev.parallax.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“very good,” | “very good”",
                "\"We must be ready.\" | \"We must be ready\"",
                "“非常好。” | “非常好”",
                "“Ready?” | “Ready?”",
                "“as of yet | “as of yet",
            })
    void a_quotation_inside_a_sentence_does_not_bring_its_own_comma_or_full_stop(String quotation, String shown) {
        assertThat(Quotations.inSentence(quotation)).isEqualTo(shown);
    }
}
