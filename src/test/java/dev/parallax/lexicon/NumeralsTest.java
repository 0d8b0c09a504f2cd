package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh | 29万人 | 290000",
                "zh | 二十九万人 | 290000",
                "zh | 1.2亿美元 | 120000000",
                "zh | 三百五十 | 350",
                "zh | 二〇二五年 | 2025",
                "en | 290,000 people | 290000",
                "en | 1.2 billion dollars | 1200000000",
                "en | $3.5bn | 3500000000",
                "de | 1,5 Millionen | 1500000",
                "ru | 12 миллионов | 12000000",
                "ko | 29만 명 | 290000",
                "ja | 2兆円 | 2000000000000",
            })
    void the_same_number_has_the_same_form_however_it_is_written(String tag, String words, String number) {
        var terms = new TermFinder(Language.of(tag), Set.of()).terms(words);
        assertThat(terms)
                .filteredOn(t -> t.kind() == Term.Kind.NUMBER)
                .singleElement()
                .extracting(Term::form)
                .isEqualTo(number);
    }
}
