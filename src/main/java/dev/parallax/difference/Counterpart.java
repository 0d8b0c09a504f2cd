package dev.parallax.difference;

import dev.parallax.text.Span;

/**
 * A word of one wording and a word of another in the same language that say the same.
 *
 * @param base where it stands in the base wording
 * @param other where it stands in the other wording
 */
public record Counterpart(Span base, Span other) {}
