package dev.parallax.difference;

import dev.parallax.text.Language;
import dev.parallax.text.Span;
import dev.parallax.text.Token;
import dev.parallax.text.Tokenizer;
import java.util.List;

/**
 * One of two wordings that are compared, cut into words.
 *
 * @param words as they are written
 * @param forms the words, folded, so that equal forms are the same word
 * @param kinds what each word does in its sentence
 */
record Wording(String content, List<Token> tokens, List<String> words, List<String> forms, List<WordKind> kinds) {
    static Wording of(Language language, String content) {
        var tokens = new Tokenizer(language).tokens(content);
        var words = tokens.stream().map(token -> token.span().in(content)).toList();
        var forms = words.stream().map(WordForm::folded).toList();
        return new Wording(
                content, tokens, words, forms, forms.stream().map(WordKind::of).toList());
    }

    int size() {
        return tokens.size();
    }

    WordKind kind(int index) {
        return kinds.get(index);
    }

    boolean isPunctuation(int index) {
        return kind(index) == WordKind.PUNCTUATION;
    }

    String word(int index) {
        return words.get(index);
    }

    /** Where the words of a range stand; for an empty range, the place behind the word before it. */
    Span span(Range range) {
        if (range.isEmpty()) {
            int place =
                    range.from() == 0 ? 0 : tokens.get(range.from() - 1).span().end();
            return new Span(place, place);
        }
        return tokens.get(range.from()).span().cover(tokens.get(range.to() - 1).span());
    }

    /** The characters of a range of words. */
    String words(Range range) {
        return span(range).in(content);
    }
}
