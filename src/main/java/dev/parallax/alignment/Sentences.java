package dev.parallax.alignment;

import dev.parallax.text.Language;
import dev.parallax.text.Text;
import java.util.List;

/**
 * A sequence of sentences, as an aligner takes it.
 *
 * @param paragraphs the paragraph of each sentence, ascending; all 0 where paragraphs are not known
 */
public record Sentences(Language language, List<String> sentences, List<Integer> paragraphs) {
    public Sentences {
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
        if (sentences.size() != paragraphs.size()) {
            throw new IllegalArgumentException("one paragraph for each sentence");
        }
    }

    public static Sentences of(Text text) {
        return new Sentences(
                text.language(),
                text.sentences().stream().map(text::words).toList(),
                text.sentences().stream().map(s -> s.paragraph()).toList());
    }

    /** Sentences whose paragraphs are not known. */
    public static Sentences of(Language language, List<String> sentences) {
        return new Sentences(language, sentences, sentences.stream().map(s -> 0).toList());
    }

    public int size() {
        return sentences.size();
    }
}
