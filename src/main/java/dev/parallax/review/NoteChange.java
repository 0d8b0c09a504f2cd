package dev.parallax.review;

import java.time.Instant;

/**
 * What somebody changed in a note after it was written.
 *
 * @param by empty if nobody said who they are
 * @param from what was there before, as it was written; empty where nothing was
 */
public record NoteChange(String by, Instant at, Aspect what, String from) {
    /** What of a note can change. */
    public enum Aspect {
        WORDS,
        /** {@code from} is the category's name. */
        CATEGORY,
        /** {@code from} is the name of a {@link NoteSeverity}. */
        SEVERITY,
        /** {@code from} has commas between tags. */
        TAGS,
        /** {@code from} is the name of a {@link Note.State}. */
        STATE,
        /** {@code from} has the quotes, a line each. */
        PLACES,
        /** A person has seen that words are gone; {@code from} has their quotes, a line each. */
        CHECKED,
        /** The words of a reply. */
        REPLY,
        /** A reply was deleted; its words are not kept. */
        REPLY_DELETED
    }
}
