package dev.parallax.text;

/**
 * One paragraph of a text.
 *
 * @param content its words, without line breaks
 */
public record Paragraph(ParagraphKind kind, String content) {
    /** @throws IllegalArgumentException if there is nothing in it, or more than one line */
    public Paragraph {
        if (content.isBlank() || content.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a paragraph is one line that is not blank");
        }
    }
}
