package dev.parallax.ui;

import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.NewText;
import dev.parallax.ingest.Links;
import dev.parallax.ingest.Reading;
import dev.parallax.review.Note;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The columns of the table: which are shown, in which order, what they are compared with; and the texts in them. */
class Columns implements TextBar.Actions {
    private final Desk desk;
    private final Links links;
    private final CollationTable table;
    private final Supplier<DeskState> state;
    private final Runnable reload;
    private final Runnable undo;
    private String dossierId = "";
    private DeskPreferences preferences = DeskPreferences.USUAL;

    Columns(Desk desk, Links links, CollationTable table, Supplier<DeskState> state, Runnable reload, Runnable undo) {
        this.desk = desk;
        this.links = links;
        this.table = table;
        this.state = state;
        this.reload = reload;
        this.undo = undo;
    }

    /** Takes up what a person chose for a dossier before. */
    void recall(String dossier, Runnable then) {
        dossierId = dossier;
        DeskPreferences.recall(dossier, recalled -> {
            preferences = recalled;
            then.run();
        });
    }

    /** The text that a person chose to compare with; null if nobody chose, or it is gone. */
    @Nullable
    String base(Dossier dossier) {
        return Optional.ofNullable(preferences.baseId())
                .filter(id -> dossier.texts().stream().anyMatch(t -> t.id().equals(id)))
                .orElse(null);
    }

    Set<String> hidden() {
        return preferences.hidden();
    }

    TableModel.View view(Dossier dossier) {
        return new TableModel.View(dossier.texts().stream().map(Text::id).toList(), List.copyOf(hidden()));
    }

    @Override
    public void compareWith(String id) {
        remember(preferences.comparingWith(id));
        reload.run();
    }

    @Override
    public void showText(String id, boolean shown) {
        remember(preferences.showing(id, shown));
        table.setView(view(state.get().dossier()));
        reload.run();
    }

    private void remember(DeskPreferences chosen) {
        preferences = chosen;
        preferences.remember(dossierId);
    }

    @Override
    public void moveText(String id, int by) {
        order(TextOrder.of(texts()).moved(id, by));
    }

    void moveText(CollationTable.Reorder move) {
        order(TextOrder.of(texts()).placed(move.column(), move.before()));
    }

    /** Moves the columns at once; the collation follows. */
    private void order(List<String> ids) {
        table.setView(new TableModel.View(ids, List.copyOf(hidden())));
        desk.reorder(dossierId(), ids);
    }

    @Override
    public void addText() {
        textDialog().open();
    }

    /** The dialog for a new text. */
    AddTextDialog textDialog() {
        return AddTextDialog.toAdd(
                texts(),
                links,
                new AddTextDialog.Saving() {
                    @Override
                    public void save(NewText text) {
                        desk.addText(dossierId(), text);
                    }

                    @Override
                    public void save(Role first, Reading.Aligned aligned) {
                        desk.addAligned(dossierId(), first, aligned);
                    }
                },
                this::addTexts);
    }

    private void addTexts() {
        new ManyTextsDialog(texts(), links, added -> desk.addTexts(dossierId(), added)).open();
    }

    @Override
    public void showVersions(String id) {
        state.get().text(id).ifPresent(text -> new VersionsDialog(desk, dossierId(), text, links).open());
    }

    @Override
    public void editText(String id) {
        state.get()
                .text(id)
                .ifPresent(text ->
                        new TextDetailsDialog(text, article -> desk.describe(dossierId(), text, article)).open());
    }

    @Override
    public void removeText(String id) {
        state.get().text(id).ifPresent(text -> {
            var notes = state.get().notesOn(id);
            if (notes.isEmpty()) {
                remove(text, List.of());
            } else {
                new RemoveTextDialog(text, notes, gone -> remove(text, gone)).open();
            }
        });
    }

    private void remove(Text text, List<Note> notes) {
        if (!notes.isEmpty()) {
            desk.deleteNotes(dossierId(), notes);
        }
        desk.remove(dossierId(), text);
        String said = notes.isEmpty()
                ? Messages.of("texts.removed", Names.of(text))
                : Messages.of("texts.removed.with", Names.of(text), notes.size());
        Toast.offer(said, Messages.of("undo"), () -> {
            undo.run();
            if (!notes.isEmpty()) {
                undo.run();
            }
        });
    }

    private List<Text> texts() {
        return state.get().dossier().texts();
    }

    private String dossierId() {
        return state.get().dossier().id();
    }
}
