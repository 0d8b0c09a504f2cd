package dev.parallax.dossier;

import dev.parallax.text.Article;
import dev.parallax.text.Paragraph;
import java.time.Instant;
import java.util.List;

/**
 * A text as it was taken in at one time.
 *
 * @param number from 1, in the order in which they came
 * @param taken when it was taken in
 * @param originalName the file or address that it was read from; empty for pasted words, and where nothing was kept
 * @param repeatable whether what it was read from is kept
 */
public record TextVersion(
        int number,
        Instant taken,
        Article article,
        List<Paragraph> paragraphs,
        String originalName,
        boolean repeatable) {
    public TextVersion {
        paragraphs = List.copyOf(paragraphs);
    }
}
