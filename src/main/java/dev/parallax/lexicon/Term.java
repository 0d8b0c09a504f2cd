package dev.parallax.lexicon;

import dev.parallax.text.Span;

/**
 * A word of a sentence in the form in which it is looked up and compared.
 *
 * @param span where it stands in the sentence
 * @param form the stem in lower case; the characters themselves in Chinese and Japanese; digits for a number
 */
public record Term(Span span, String form, Kind kind) {
    public enum Kind {
        WORD,
        /** A word that is written like a name: with a capital letter that no sentence start explains. */
        NAME,
        NUMBER
    }
}
