package dev.parallax.dossier;

import dev.parallax.text.Language;
import dev.parallax.text.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as a list shows it.
 *
 * @param texts in the order of their columns
 * @param notes how many notes are written on it
 * @param openNotes how many of them are open
 * @param progress as it was when the dossier was last collated; null if it never was
 */
public record DossierSummary(
        String id,
        String title,
        String event,
        @Nullable LocalDate date,
        boolean sample,
        List<TextSummary> texts,
        Instant changed,
        int notes,
        int openNotes,
        @Nullable Progress progress) {
    public DossierSummary {
        texts = List.copyOf(texts);
    }

    /** A text as a list shows it. */
    public record TextSummary(String id, Role role, String outlet, Language language, String title) {}

    /** How far the review of a dossier is. */
    public record Progress(int rows, int confirmedRows, int openFindings) {}
}
