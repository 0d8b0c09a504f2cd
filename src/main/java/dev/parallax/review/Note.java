package dev.parallax.review;

import java.time.Instant;
import java.util.List;

/**
 * What a person writes on one or more passages.
 *
 * @param words the note itself; may be empty when the category says it all
 * @param targets what it is about, at least one
 */
public record Note(
        String id,
        String dossierId,
        Category category,
        String words,
        String author,
        State state,
        List<Quote> targets,
        Instant created,
        Instant changed) {
    public enum State {
        OPEN,
        RESOLVED
    }

    public Note {
        targets = List.copyOf(targets);
    }
}
