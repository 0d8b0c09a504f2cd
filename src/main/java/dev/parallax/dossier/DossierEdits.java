package dev.parallax.dossier;

import dev.parallax.dossier.store.DossierRows;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Applies {@link Edit}s to stored dossiers. */
@Component
class DossierEdits implements Undoable<Edit> {
    private final DossierRows rows;

    DossierEdits(DossierRows rows) {
        this.rows = rows;
    }

    @Override
    public Class<Edit> type() {
        return Edit.class;
    }

    @Override
    public String label(Edit edit) {
        return edit.label();
    }

    @Override
    public void apply(String dossierId, Edit edit) {
        change(dossierId, edit::apply);
    }

    @Override
    public void revert(String dossierId, Edit edit) {
        change(dossierId, edit::revert);
    }

    private void change(String dossierId, UnaryOperator<Dossier> change) {
        var before = rows.find(dossierId).orElseThrow();
        rows.save(before, change.apply(before));
    }
}
