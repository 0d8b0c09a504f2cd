package dev.parallax.review;

import org.jspecify.annotations.Nullable;

/**
 * One step of what people do to a note.
 *
 * @param label what it does, in a few words
 * @param before null if the note is new
 * @param after null if the note is deleted
 */
record NoteEdit(
        String label, @Nullable Note before, @Nullable Note after) {}
