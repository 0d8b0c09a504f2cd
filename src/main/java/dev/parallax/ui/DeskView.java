package dev.parallax.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Row;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.DossierChanged;
import dev.parallax.ingest.Links;
import dev.parallax.ingest.Reading;
import dev.parallax.report.Report;
import dev.parallax.report.Reports;
import dev.parallax.review.Note;
import dev.parallax.text.Article;
import dev.parallax.text.Paragraph;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One dossier on the desk: its table, and what people do with it. */
@Route("dossier/:" + DeskView.DOSSIER)
class DeskView extends Div
        implements BeforeEnterObserver,
                HasDynamicTitle,
                DeskHeader.Actions,
                TextBar.Actions,
                FindingsPanel.Actions,
                NotesPanel.Actions {
    static final String DOSSIER = "id";
    /** The query parameter that opens the dialog for the first text. */
    static final String ADD = "add";

    private static final Logger LOG = LoggerFactory.getLogger(DeskView.class);

    private final Desk desk;
    private final Links links;
    private final Collating collating;
    private final CollationTable table = new CollationTable();
    private final DeskHeader header;
    private final TextBar texts = new TextBar(this);
    private final FilterBar filters = new FilterBar(table::setFilter);
    private final SidePanel side =
            new SidePanel(new FindingsPanel(this), new NotesPanel(this), new RowPanel(this::confirm));
    private final NoteWriting writing;
    private final StatusLine status = new StatusLine();
    private final EmptyDesk empty = new EmptyDesk(this::addText);

    private String dossierId = "";
    private DeskPreferences preferences = DeskPreferences.USUAL;
    private @Nullable DeskState state;
    private Cursor cursor = Cursor.NOWHERE;
    private boolean sentences;
    private boolean missing;
    /** Whether the table shows what the collation does not say yet. */
    private boolean tableIsAhead;

    DeskView(Desk desk, Collations collations, Changes changes, Links links) {
        this.links = links;
        this.desk = desk;
        collating = new Collating(collations);
        header = new DeskHeader(this, new FindBar(table), new ExportMenu(Reports.all(), this::report));
        writing = new NoteWriting(desk, side);
        addClassName("desk");
        var bar = new Div(texts, filters);
        bar.addClassName("bar");
        var page = new Main(collating, table, empty, side);
        page.addClassName("desk-main");
        add(header, bar, page, status);

        table.onAct(this::act);
        table.onRow(this::atRow);
        table.onAnnotate(this::annotate);
        table.onPick(this::pick);
        table.onReorder(this::moveText);
        table.onUnfilter(filters::clear);
        changes.listen(this, this::changed);
        changes.listenToGlossary(this, this::reload);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        dossierId = event.getRouteParameters().get(DOSSIER).orElse("");
        var dossier = desk.find(dossierId).orElseThrow(NotFoundException::new);
        show(DeskState.of(dossier, new Collation(List.of(), "", List.of(), List.of()), List.of()));
        collate(dossier);
        if (event.getLocation().getQueryParameters().getParameters().containsKey(ADD)
                && dossier.texts().isEmpty()) {
            addText();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        DeskPreferences.recall(dossierId, recalled -> {
            preferences = recalled;
            reload();
        });
    }

    @Override
    public String getPageTitle() {
        return (state == null ? "" : state.dossier().title() + " · ") + "Parallax";
    }

    // ---- what is shown

    private void changed(DossierChanged change) {
        if (change.dossierId().equals(dossierId)) {
            reload();
        }
    }

    private void reload() {
        desk.find(dossierId).ifPresentOrElse(this::collate, () -> getUI().ifPresent(ui -> ui.navigate(HomeView.class)));
    }

    /** Shows the dossier once it is collated; what is there stays until then. */
    private void collate(Dossier dossier) {
        var base = Optional.ofNullable(preferences.baseId())
                .filter(id -> dossier.texts().stream().anyMatch(t -> t.id().equals(id)))
                .orElse(null);
        collating.start(dossier, base, collation -> show(desk.state(dossier, collation)));
    }

    private void show(DeskState now) {
        var before = state;
        state = now;
        var dossier = now.dossier();
        header.show(now, desk.next(dossierId));
        texts.show(dossier.texts(), now.collation().baseId(), preferences.hidden());
        filters.show(now);
        status.show(now);
        side.show(now, cursor);
        boolean collated = !now.collation().columns().isEmpty();
        table.setVisible(collated);
        side.setVisible(collated);
        empty.setVisible(dossier.texts().isEmpty());
        if (before != null && before.collation() == now.collation() && !tableIsAhead) {
            table.setView(view(now));
            table.setFindings(now.paintedFindings());
            table.setNotes(now.paintedNotes());
        } else if (collated) {
            tableIsAhead = false;
            table.load(
                    TableModels.of(dossierId, now.collation()), now.paintedFindings(), now.paintedNotes(), view(now));
        }
    }

    private TableModel.View view(DeskState now) {
        return new TableModel.View(
                now.dossier().texts().stream().map(Text::id).toList(), List.copyOf(preferences.hidden()));
    }

    /** What the desk shows now. */
    DeskState shown() {
        return Objects.requireNonNull(state);
    }

    private Optional<DeskState> state() {
        return Optional.ofNullable(state);
    }

    // ---- what people do

    private void act(CollationTable.Act act) {
        switch (act.action()) {
            case "finding-next" -> stepFinding(1);
            case "finding-previous" -> stepFinding(-1);
            case "confirm" -> confirm(act.row());
            case "dismiss" -> dismiss(cursor.finding());
            case "undo" -> undo();
            case "redo" -> redo();
            case "keys" -> Keys.show();
            case "sentences" -> readSentences(!sentences);
            case "missing" -> showMissing();
            default -> LOG.debug("no such action: {}", act.action());
        }
    }

    private void atRow(String row) {
        cursor = cursor.atRow(row);
        state().ifPresent(s -> side.row.show(s, row));
    }

    private void pick(CollationTable.Pick pick) {
        if (pick.kind().equals("note")) {
            cursor = cursor.atNote(pick.ref());
            side.toNotes();
        } else {
            state().flatMap(s -> s.findingByRef(pick.ref())).ifPresent(f -> cursor = cursor.atFinding(f.key()));
            side.toFindings();
        }
        state().ifPresent(s -> side.show(s, cursor));
    }

    @Override
    public void pickFinding(String key) {
        cursor = cursor.atFinding(key);
        state().ifPresent(s -> {
            side.show(s, cursor);
            s.finding(key).ifPresent(f -> f.row().ifPresent(row -> table.reveal(row.id(), f.ref())));
        });
    }

    private void stepFinding(int by) {
        var open = side.findings.inOrder();
        if (open.isEmpty()) {
            Toast.say(Messages.of("findings.none.short"));
            return;
        }
        int at = open.stream().map(DeskState.OpenFinding::key).toList().indexOf(cursor.finding());
        int next = at < 0 ? (by > 0 ? 0 : open.size() - 1) : Math.floorMod(at + by, open.size());
        side.toFindings();
        pickFinding(open.get(next).key());
    }

    @Override
    public void dismiss(String key) {
        if (key.isEmpty() || state == null || state.finding(key).isEmpty()) {
            Toast.say(Messages.of("findings.choose"));
            return;
        }
        var open =
                side.findings.inOrder().stream().map(DeskState.OpenFinding::key).toList();
        int at = open.indexOf(key);
        cursor = cursor.atFinding(at + 1 < open.size() ? open.get(at + 1) : "");
        desk.dismiss(dossierId, key);
        Toast.offer(Messages.of("findings.was.dismissed"), Messages.of("undo"), () -> desk.bringBack(dossierId, key));
    }

    @Override
    public void bringBack(String key) {
        desk.bringBack(dossierId, key);
    }

    @Override
    public void noteFinding(String key) {
        state().ifPresent(s -> s.finding(key).ifPresent(f -> writing.about(s, f)));
    }

    void annotate(List<Place> places) {
        if (state == null) {
            return;
        }
        if (!places.isEmpty()) {
            writing.about(state, places);
        } else if (!cursor.finding().isEmpty()) {
            noteFinding(cursor.finding());
        } else {
            Toast.say(Messages.of("notes.select"));
        }
    }

    @Override
    public void pickNote(String id) {
        cursor = cursor.atNote(id);
        state().ifPresent(s -> {
            side.show(s, cursor);
            s.note(id).flatMap(DeskState.PlacedNote::row).ifPresent(row -> table.reveal(row.id(), id));
        });
    }

    @Override
    public void editNote(Note note) {
        state().ifPresent(s -> writing.edit(s, note));
    }

    @Override
    public void resolve(Note note) {
        desk.resolve(note);
    }

    @Override
    public void reopen(Note note) {
        desk.reopen(note);
    }

    @Override
    public void deleteNote(Note note) {
        desk.delete(note);
        Toast.offer(Messages.of("notes.deleted"), Messages.of("undo"), this::undo);
    }

    void confirm(String rowId) {
        state().flatMap(s -> s.row(rowId)).ifPresent(row -> {
            table.setConfirmed(rowId, row.status() != Row.Status.CONFIRMED);
            tableIsAhead = true;
            desk.confirm(dossierId, row);
        });
    }

    @Override
    public void undo() {
        Toast.say(desk.undo(dossierId)
                .map(s -> Messages.of("desk.undone", Messages.step(s.label())))
                .orElseGet(() -> Messages.of("desk.undone.none")));
    }

    @Override
    public void redo() {
        Toast.say(desk.redo(dossierId)
                .map(s -> Messages.of("desk.redone", Messages.step(s.label())))
                .orElseGet(() -> Messages.of("desk.redone.none")));
    }

    @Override
    public void rename(String title) {
        desk.rename(dossierId, title);
    }

    @Override
    public void readSentences(boolean read) {
        sentences = read;
        header.readsSentences(read);
        table.setSentences(read);
    }

    private void showMissing() {
        missing = !missing;
        table.setMissing(missing);
        Toast.say(missing ? Messages.of("desk.missing.on") : Messages.of("desk.missing.off"));
    }

    @Override
    public void compareWith(String id) {
        remember(preferences.comparingWith(id));
        reload();
    }

    @Override
    public void showText(String id, boolean shown) {
        remember(preferences.showing(id, shown));
        state().ifPresent(s -> {
            texts.show(s.dossier().texts(), s.collation().baseId(), preferences.hidden());
            table.setView(view(s));
        });
    }

    private void remember(DeskPreferences chosen) {
        preferences = chosen;
        preferences.remember(dossierId);
    }

    @Override
    public void moveText(String id, int by) {
        state().ifPresent(s -> order(TextOrder.of(s.dossier().texts()).moved(id, by)));
    }

    private void moveText(CollationTable.Reorder move) {
        state().ifPresent(s -> order(TextOrder.of(s.dossier().texts()).placed(move.column(), move.before())));
    }

    /** Moves the columns at once; the collation follows. */
    private void order(List<String> ids) {
        table.setView(new TableModel.View(ids, List.copyOf(preferences.hidden())));
        desk.reorder(dossierId, ids);
    }

    @Override
    public void addText() {
        state().ifPresent(s -> new AddTextDialog(s.dossier().texts(), links, this::addText, this::addAligned).open());
    }

    private void addAligned(Role first, Reading.Aligned aligned) {
        desk.addAligned(dossierId, first, aligned);
    }

    private void addText(Article article, List<Paragraph> paragraphs) {
        desk.addText(dossierId, article, paragraphs);
    }

    @Override
    public void editText(String id) {
        state().flatMap(s -> s.text(id))
                .ifPresent(
                        text -> new TextDetailsDialog(text, article -> desk.describe(dossierId, text, article)).open());
    }

    @Override
    public void removeText(String id) {
        state().flatMap(s -> s.text(id)).ifPresent(text -> {
            desk.remove(dossierId, text);
            Toast.offer(Messages.of("texts.removed", Names.of(text)), Messages.of("undo"), this::undo);
        });
    }

    private Optional<Report> report() {
        return state().filter(s -> !s.collation().columns().isEmpty())
                .map(s -> new Report(
                        s.dossier(),
                        s.collation(),
                        s.notes().stream().map(DeskState.PlacedNote::note).toList(),
                        Instant.now()));
    }
}
