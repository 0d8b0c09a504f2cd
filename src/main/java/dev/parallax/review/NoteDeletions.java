package dev.parallax.review;

import dev.parallax.dossier.Undoable;
import dev.parallax.review.store.NoteRows;
import org.springframework.stereotype.Component;

/** Applies {@link NoteDeletion}s to stored notes. */
@Component
class NoteDeletions implements Undoable<NoteDeletion> {
    private final NoteRows rows;

    NoteDeletions(NoteRows rows) {
        this.rows = rows;
    }

    @Override
    public Class<NoteDeletion> type() {
        return NoteDeletion.class;
    }

    @Override
    public String label(NoteDeletion deletion) {
        return "Delete notes";
    }

    @Override
    public void apply(String dossierId, NoteDeletion deletion) {
        deletion.notes().forEach(note -> rows.delete(note.id()));
    }

    @Override
    public void revert(String dossierId, NoteDeletion deletion) {
        deletion.notes().forEach(rows::insert);
    }
}
