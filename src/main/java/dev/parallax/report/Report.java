package dev.parallax.report;

import dev.parallax.collation.Collation;
import dev.parallax.dossier.Dossier;
import dev.parallax.review.Note;
import java.time.Instant;
import java.util.List;

/**
 * What a report is made of.
 *
 * @param collation of the dossier's texts; its columns, in their order, are the report's
 * @param notes on the dossier's texts, in the order in which they were written
 * @param made when the report is made
 */
public record Report(Dossier dossier, Collation collation, List<Note> notes, Instant made) {
    /** @throws IllegalArgumentException if there is no text to report on */
    public Report {
        if (collation.columns().isEmpty()) {
            throw new IllegalArgumentException("a report needs at least one text");
        }
        notes = List.copyOf(notes);
    }
}
