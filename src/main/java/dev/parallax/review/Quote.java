package dev.parallax.review;

import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The words that a note is about, with what stands around them, so that they are found again when the text changes: the
 * TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model.
 *
 * @param exact the words
 * @param prefix up to 32 UTF-16 units before them
 * @param suffix up to 32 UTF-16 units after them
 * @param position where they stood when the note was written
 * @param checked when a person saw that the words are gone and let the note stand; null if nobody did
 */
public record Quote(
        String textId,
        String exact,
        String prefix,
        String suffix,
        Span position,
        @Nullable Instant checked) {
    private static final int CONTEXT = 32;

    /**
     * The words at a place of a text, with what stands around them.
     *
     * @throws IndexOutOfBoundsException if the text ends before the span does
     */
    public static Quote at(Text text, Span span) {
        String content = text.content();
        return new Quote(
                text.id(),
                span.in(content),
                content.substring(CodePoints.ceiling(content, Math.max(0, span.start() - CONTEXT)), span.start()),
                content.substring(
                        span.end(), CodePoints.floor(content, Math.min(content.length(), span.end() + CONTEXT))),
                span,
                null);
    }

    Quote checkedAt(@Nullable Instant when) {
        return new Quote(textId, exact, prefix, suffix, position, when);
    }
}
