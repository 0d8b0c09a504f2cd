package dev.parallax.difference;

import dev.parallax.text.Language;
import dev.parallax.text.Span;
import dev.parallax.text.Token;
import dev.parallax.text.Tokenizer;
import java.util.List;

/**
 * One of two wordings that are compared, cut into words.
 *
 * @param forms the words, folded, so that equal forms are the same word
 */
record Wording(String content, List<Token> tokens, List<String> forms) {
    static Wording of(Language language, String content) {
        var tokens = new Tokenizer(language).tokens(content);
        var forms = tokens.stream()
                .map(token -> WordForm.folded(token.span().in(content)))
                .toList();
        return new Wording(content, tokens, forms);
    }

    int size() {
        return tokens.size();
    }

    boolean isPunctuation(int index) {
        return tokens.get(index).kind() == Token.Kind.PUNCTUATION;
    }

    String word(int index) {
        return tokens.get(index).span().in(content);
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
