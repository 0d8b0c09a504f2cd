package dev.parallax.review;

import dev.parallax.text.Span;

/**
 * The words that a note is about, with what stands around them, so that they are found again when the text changes: the
 * TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model.
 *
 * @param exact the words
 * @param prefix up to 32 UTF-16 units before them
 * @param suffix up to 32 UTF-16 units after them
 * @param position where they stood when the note was written
 */
public record Quote(String textId, String exact, String prefix, String suffix, Span position) {}
