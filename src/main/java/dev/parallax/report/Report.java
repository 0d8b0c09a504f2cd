package dev.parallax.report;

import dev.parallax.collation.Collation;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.KeptVersion;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.review.Note;
import java.time.Instant;
import java.util.List;

/**
 * What a report is made of.
 *
 * @param collation of the dossier's texts; its columns, in their order, are the report's
 * @param notes on the dossier's texts, in the order in which they were written
 * @param glossary the desk's names and terms, for those who take the dossier over
 * @param versions of the dossier's texts, for those who take it over
 * @param made when the report is made
 * @param options what of it is shown, and how
 */
public record Report(
        Dossier dossier,
        Collation collation,
        List<Note> notes,
        List<GlossaryEntry> glossary,
        List<KeptVersion> versions,
        Instant made,
        Options options) {
    /** @throws IllegalArgumentException if there is no text to report on */
    public Report {
        if (collation.columns().isEmpty()) {
            throw new IllegalArgumentException("a report needs at least one text");
        }
        notes = List.copyOf(notes);
        glossary = List.copyOf(glossary);
        versions = List.copyOf(versions);
    }

    /** The whole dossier as nobody chose anything, without the versions of its texts. */
    public Report(Dossier dossier, Collation collation, List<Note> notes, List<GlossaryEntry> glossary, Instant made) {
        this(dossier, collation, notes, glossary, List.of(), made, Options.STANDARD);
    }

    public Report with(Options others) {
        return new Report(dossier, collation, notes, glossary, versions, made, others);
    }
}
