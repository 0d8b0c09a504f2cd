package dev.parallax.archive;

import dev.parallax.dossier.Dossier;
import dev.parallax.review.Note;
import java.util.List;

/**
 * Everything that people did in one dossier.
 *
 * @param notes in the order in which they were written
 */
public record Archive(Dossier dossier, List<Note> notes) {
    /** How the names of archives end. */
    public static final String EXTENSION = ".parallax.zip";

    public Archive {
        notes = List.copyOf(notes);
    }
}
