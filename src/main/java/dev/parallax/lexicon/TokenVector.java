package dev.parallax.lexicon;

import dev.parallax.text.Span;

/**
 * What one piece of a word means where it stands.
 *
 * @param span where the piece stands in the string that was read
 * @param vector of length 1, so that the dot product of two is their cosine; not to be changed
 */
public record TokenVector(Span span, float[] vector) {}
