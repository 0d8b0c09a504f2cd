package dev.parallax.archive;

import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.Dossiers;
import dev.parallax.review.Notes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings archived dossiers into this desk. */
@Component
public class Archives {
    private final Dossiers dossiers;
    private final Notes notes;

    Archives(Dossiers dossiers, Notes notes) {
        this.dossiers = dossiers;
        this.notes = notes;
    }

    /**
     * Stores a copy of an archived dossier with all that belongs to it, all or nothing; the same archive twice makes two
     * dossiers.
     *
     * @return the dossier under its new id
     * @throws dev.parallax.dossier.EditRefusedException if its title is blank, or a title or a note too long
     */
    @Transactional
    public Dossier add(Archive archive) {
        var dossier = dossiers.add(archive.dossier());
        notes.copy(dossier.id(), archive.notes());
        return dossier;
    }
}
