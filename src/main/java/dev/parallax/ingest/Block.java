package dev.parallax.ingest;

import dev.parallax.text.Paragraph;

/**
 * A paragraph as it was found.
 *
 * @param kept whether it belongs to the article; what does not, such as a menu, is shown so that an editor can take it back
 */
public record Block(Paragraph paragraph, boolean kept) {}
