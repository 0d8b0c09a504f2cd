package dev.parallax.archive;

import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.DossierSummary;
import dev.parallax.dossier.Dossiers;
import dev.parallax.dossier.TextVersions;
import dev.parallax.glossary.Glossary;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.review.Notes;
import dev.parallax.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings archived dossiers into this desk. */
@Component
public class Archives {
    private final Dossiers dossiers;
    private final TextVersions versions;
    private final Notes notes;
    private final Glossary glossary;

    Archives(Dossiers dossiers, TextVersions versions, Notes notes, Glossary glossary) {
        this.dossiers = dossiers;
        this.versions = versions;
        this.notes = notes;
        this.glossary = glossary;
    }

    /**
     * What came into the desk with an archive.
     *
     * @param dossier under its new id
     * @param entries how many entries the glossary has more than before
     * @param otherEntries how many entries of the archive were left out since the desk renders their terms in its own way
     */
    public record Added(Dossier dossier, int entries, int otherEntries) {}

    /**
     * Stores a copy of an archived dossier with all that belongs to it, all or nothing; the same archive twice makes two
     * dossiers. Where a dossier of its title is here already, it gets a number: "Title (2)". Entries of its glossary come into
     * the desk's where that has none for the term.
     *
     * @throws dev.parallax.dossier.EditRefusedException if its title is blank, or a title or a note too long
     */
    @Transactional
    public Added add(Archive archive) {
        var dossier = dossiers.add(called(unlikeOthers(archive.dossier().title()), archive.dossier()));
        notes.copy(dossier.id(), archive.notes());
        versions.keep(dossier.id(), archive.versions());
        var present = glossary.entries();
        List<GlossaryEntry> come = new ArrayList<>();
        int other = 0;
        for (GlossaryEntry entry : archive.glossary()) {
            boolean known = Stream.concat(present.stream(), come.stream()).anyMatch(entry::isSameTermAs);
            if (!known) {
                come.add(entry);
            } else if (!present.contains(entry) && !come.contains(entry)) {
                other++;
            }
        }
        if (!come.isEmpty()) {
            glossary.make(new Glossary.Change(List.of(), come));
        }
        return new Added(dossier, come.size(), other);
    }

    private String unlikeOthers(String title) {
        return Titles.unlike(
                dossiers.list().stream().map(DossierSummary::title).collect(Collectors.toSet()), PlainText.line(title));
    }

    private static Dossier called(String title, Dossier d) {
        return new Dossier(
                d.id(), title, d.event(), d.date(), d.sample(), d.texts(), d.pins(), d.dismissed(), d.changed());
    }
}
