package dev.parallax.archive;

import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.KeptVersion;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.review.Note;
import java.util.List;

/**
 * Everything that people did in one dossier, and the names and terms that its checks go by.
 *
 * @param notes in the order in which they were written; each has its category with it
 * @param glossary of the desk that the dossier comes from
 * @param versions of its texts, text by text, the first one first
 */
public record Archive(Dossier dossier, List<Note> notes, List<GlossaryEntry> glossary, List<KeptVersion> versions) {
    /** How the names of archives end. */
    public static final String EXTENSION = ".parallax.zip";

    public Archive {
        notes = List.copyOf(notes);
        glossary = List.copyOf(glossary);
        versions = List.copyOf(versions);
    }
}
