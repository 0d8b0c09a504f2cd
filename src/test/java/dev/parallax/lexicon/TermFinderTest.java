package dev.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.text.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermFinderTest {
    @Test
    void english_words_are_stemmed() {
        assertThat(forms("en", "The ministers' cars weren’t America's."))
                .containsExactly("the", "minist", "car", "weren't", "america");
    }

    @Test
    void chinese_is_cut_into_the_fewest_words_with_names_whole() {
        var finder = new TermFinder(Language.CHINESE, Set.of("赫格塞思"));
        assertThat(finder.terms("国防部长赫格塞思访日").stream().map(Term::form)).containsExactly("国防部长", "赫格塞思", "访", "日");
    }

    @Test
    void kanji_and_kana_are_cut_apart_and_kanji_compared_in_simplified_form() {
        assertThat(forms("ja", "小泉防衛大臣はトランプと会った")).contains("防卫大臣", "トランプ");
    }

    @Test
    void numbers_are_digits_without_separators() {
        assertThat(forms("en", "1,234.5 and ２０２５")).containsExactly("1234.5", "and", "2025");
    }

    @Test
    void a_capital_letter_inside_a_sentence_makes_a_name() {
        var terms = new TermFinder(Language.ENGLISH, Set.of()).terms("Yesterday Koizumi spoke");
        assertThat(terms.stream().map(Term::kind)).containsExactly(Term.Kind.WORD, Term.Kind.NAME, Term.Kind.WORD);
    }

    private static List<String> forms(String language, String sentence) {
        return new TermFinder(Language.of(language), Set.of())
                .terms(sentence).stream().map(Term::form).toList();
    }
}
