package dev.parallax.text;

/**
 * A sentence of a text.
 *
 * @param index its place among all sentences of the text, from 0
 * @param paragraph the index of its paragraph, from 0
 * @param span where it stands in {@link Text#content()}, without white space at its ends
 */
public record Sentence(int index, int paragraph, Span span) {}
