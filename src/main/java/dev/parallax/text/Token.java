package dev.parallax.text;

/**
 * A word, a number or a punctuation mark; white space is no token.
 *
 * @param span where it stands in the string that was cut
 */
public record Token(Span span, Kind kind) {
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }
}
