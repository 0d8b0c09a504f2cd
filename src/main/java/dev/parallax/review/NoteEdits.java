package dev.parallax.review;

import dev.parallax.dossier.Undoable;
import dev.parallax.review.store.NoteRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies {@link NoteEdit}s to stored notes. */
@Component
class NoteEdits implements Undoable<NoteEdit> {
    private final NoteRows rows;

    NoteEdits(NoteRows rows) {
        this.rows = rows;
    }

    @Override
    public Class<NoteEdit> type() {
        return NoteEdit.class;
    }

    @Override
    public String label(NoteEdit edit) {
        return edit.label();
    }

    @Override
    public void apply(String dossierId, NoteEdit edit) {
        replace(edit.before(), edit.after());
    }

    @Override
    public void revert(String dossierId, NoteEdit edit) {
        replace(edit.after(), edit.before());
    }

    private void replace(@Nullable Note before, @Nullable Note after) {
        if (before != null) {
            rows.delete(before.id());
        }
        if (after != null) {
            rows.insert(after);
        }
    }
}
