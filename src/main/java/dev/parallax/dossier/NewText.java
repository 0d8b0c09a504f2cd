package dev.parallax.dossier;

import dev.parallax.text.Article;
import dev.parallax.text.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that is to be added.
 *
 * @param original what it was read from; null if nothing is to be kept
 */
public record NewText(
        Article article,
        List<Paragraph> paragraphs,
        @Nullable Original original) {
    public NewText {
        paragraphs = List.copyOf(paragraphs);
    }
}
