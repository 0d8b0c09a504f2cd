package dev.parallax.difference;

import dev.parallax.text.Span;

/**
 * One stretch of two wordings and what became of it.
 *
 * @param base where it stands in the base wording; empty, at the place where it would be, if inserted
 * @param other where it stands in the other wording; empty, at the place where it was, if deleted
 * @param formOnly whether only case, punctuation or spacing differ
 */
public record Difference(Kind kind, Span base, Span other, boolean formOnly) {
    public enum Kind {
        KEPT,
        DELETED,
        INSERTED,
        REPLACED,
        /** The same words at another place of the wording. */
        MOVED
    }
}
