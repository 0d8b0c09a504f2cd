package dev.parallax.collation;

import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Span;
import java.util.List;

/**
 * Neighbouring sentences of one paragraph of a text, as they stand in a row.
 *
 * @param paragraph index of the paragraph in its text, from 0
 * @param sentences indices of its sentences in the text, ascending
 * @param span from the first sentence to the last, in the text's content
 * @param moved whether the passage stands out of the order of its neighbours in the table
 */
public record Passage(int paragraph, ParagraphKind kind, List<Integer> sentences, Span span, boolean moved) {
    public Passage {
        sentences = List.copyOf(sentences);
    }
}
