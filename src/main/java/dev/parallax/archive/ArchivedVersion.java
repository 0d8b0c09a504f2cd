package dev.parallax.archive;

import dev.parallax.text.Article;
import dev.parallax.text.Paragraph;
import java.time.Instant;
import java.util.List;

/**
 * A version of a text as an archive holds it.
 *
 * @param original the entry that has what it was read from; empty if none has
 */
record ArchivedVersion(
        String textId,
        Instant taken,
        Article article,
        List<Paragraph> paragraphs,
        String originalName,
        String mediaType,
        String original) {}
