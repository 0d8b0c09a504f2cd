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
import dev.parallax.collation.Counterparts;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.DossierChanged;
import dev.parallax.ingest.Links;
import dev.parallax.report.Options;
import dev.parallax.report.Report;
import dev.parallax.report.Reports;
import dev.parallax.report.Templates;
import dev.parallax.text.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One dossier on the desk: its table, and what people do with it. */
@Route("dossier/:" + DeskView.DOSSIER)
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskHeader.Actions {
    static final String DOSSIER = "id";
    /** The query parameter that opens the dialog for the first text. */
    static final String ADD = "add";

    private static final Logger LOG = LoggerFactory.getLogger(DeskView.class);

    private final Desk desk;
    private final Collating collating;
    private final CollationTable table = new CollationTable();
    private final DeskHeader header;
    private final Columns columns;
    private final TextBar texts;
    private final Correcting correcting;
    private final FilterBar filters = new FilterBar(table::setFilter);
    private final Reviewing reviewing;
    private final Annotating annotating;
    private final SidePanel side;
    private final NoteWriting writing;
    private final StatusLine status = new StatusLine();
    private final EmptyDesk empty;

    private String dossierId = "";
    private @Nullable DeskState state;
    private Cursor cursor = Cursor.NOWHERE;
    private boolean sentences;
    private boolean missing;
    /** The number of the last correction that was made for the table. */
    private int corrected;

    private final OwnSteps steps = new OwnSteps();

    DeskView(Desk desk, Collations collations, Changes changes, Links links, Templates templates) {
        this.desk = desk;
        collating = new Collating(collations);
        collating.onGivenUp(() -> table.unanswered(corrected));
        columns = new Columns(desk, links, table, this::shown, this::reload, this::undo);
        texts = new TextBar(columns);
        empty = new EmptyDesk(columns::addText);
        correcting = new Correcting(desk, this::shown);
        header = new DeskHeader(this, new FindBar(table), new ExportMenu(Reports.all(), this::report, templates));
        annotating = new Annotating(desk, this, table);
        reviewing = new Reviewing(desk, this, table, annotating.me());
        side = new SidePanel(new FindingsPanel(reviewing), new NotesPanel(annotating), new RowPanel(table::act));
        writing = new NoteWriting(desk, side.notes, side::toNotes, table, annotating.me(), this::shown);
        addClassName("desk");
        var bar = new Div(texts, filters);
        bar.addClassName("bar");
        var page = new Main(collating, table, empty, side);
        page.addClassName("desk-main");
        add(header, bar, page, status);

        table.setVisible(false);
        collating.alone(true);
        table.onAct(this::act);
        table.onRow(this::atRow);
        table.setCounterparts(this::counterparts);
        table.onAnnotate(this::annotate);
        table.onPick(this::pick);
        table.onReorder(columns::moveText);
        table.onHint(key -> Toast.say(Messages.of("table." + key)));
        changes.listen(this, this::changed);
        changes.listenToGlossary(this, this::reload);
        changes.listenToCategories(this, this::categoriesChanged);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        dossierId = event.getRouteParameters().get(DOSSIER).orElse("");
        var dossier = desk.find(dossierId).orElseThrow(NotFoundException::new);
        show(DeskState.of(dossier, new Collation(List.of(), "", List.of(), List.of()), List.of(), Map.of()), 0);
        collate(dossier);
        if (event.getLocation().getQueryParameters().getParameters().containsKey(ADD)
                && dossier.texts().isEmpty()) {
            columns.addText();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        columns.recall(dossierId, this::reload);
        annotating.me().recall();
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
        int answered = corrected;
        collating.start(dossier, columns.base(dossier), collation -> show(desk.state(dossier, collation), answered));
    }

    private void show(DeskState now, int answered) {
        var before = state;
        state = now;
        var dossier = now.dossier();
        var next = desk.next(dossierId);
        header.show(now, next);
        texts.show(dossier.texts(), now.collation().baseId(), columns.hidden());
        filters.show(now);
        status.show(now);
        side.show(now, cursor);
        writing.refresh();
        boolean collated = !now.collation().columns().isEmpty();
        // once it is there, it goes on hearing what becomes of corrections
        table.setVisible(collated || table.isVisible());
        collating.alone(!table.isVisible());
        table.setClassName("absent", !collated);
        side.setVisible(collated);
        empty.setVisible(dossier.texts().isEmpty());
        var view = columns.view(dossier);
        var answer = steps.answer(answered, next);
        if (before != null && before.collation() == now.collation()) {
            table.paint(now.paintedFindings(), now.paintedNotes(), view, answer);
        } else if (collated) {
            table.load(
                    TableModels.of(dossierId, now.collation(), now.paintedFindings(), now.paintedNotes()),
                    view,
                    answer);
        } else {
            table.unanswered(answered);
        }
    }

    /** What the desk shows now. */
    DeskState shown() {
        return Objects.requireNonNull(state);
    }

    Columns columns() {
        return columns;
    }

    private Optional<DeskState> state() {
        return Optional.ofNullable(state);
    }

    // ---- what people do

    private void act(CollationTable.Act act) {
        switch (act.action()) {
            case "finding-next" -> reviewing.step(cursor.finding(), 1);
            case "finding-previous" -> reviewing.step(cursor.finding(), -1);
            case "dismiss" -> reviewing.dismiss(cursor.finding());
            case "undo" -> carryOut(act, this::undone);
            case "redo" -> carryOut(act, this::redone);
            case "keys" -> Keys.show();
            case "sentences" -> readSentences(!sentences);
            case "missing" -> showMissing();
            case "fold" -> filters.toggleDiffering();
            case "compare" -> compare(act.request().column());
            case "escape" -> LOG.debug("nothing to leave");
            default -> carryOut(act, () -> makeStep(act));
        }
    }

    /** Does what changes the rows, and takes it back in the table where it was refused. */
    private void carryOut(CollationTable.Act act, BooleanSupplier work) {
        corrected = act.number();
        boolean done = false;
        try {
            done = work.getAsBoolean();
        } finally {
            if (!done) {
                table.takeBack(act.number());
            }
        }
    }

    private boolean makeStep(CollationTable.Act act) {
        var before = desk.next(dossierId).undo();
        boolean done = correct(act.request());
        steps.done(act.number(), before, desk.next(dossierId).undo());
        return done;
    }

    private List<TableModel.Link> counterparts(String row) {
        return state().flatMap(s -> s.row(row)
                        .map(r -> TableModels.links(Counterparts.standard().in(r, s.collation()))))
                .orElse(List.of());
    }

    void atRow(String row) {
        cursor = cursor.atRow(row);
        state().ifPresent(s -> side.row.show(s, row));
    }

    void pick(CollationTable.Pick pick) {
        if (pick.kind().equals("note")) {
            var notes = pick.refs().stream()
                    .filter(ref -> shown().note(ref).isPresent())
                    .toList();
            cursor = cursor.atNotes(pick.ref(), notes);
            side.toNotes();
        } else {
            state().flatMap(s -> s.findingByRef(pick.ref())).ifPresent(f -> cursor = cursor.atFinding(f.key()));
            side.toFindings();
            offerNote(pick);
        }
        state().ifPresent(s -> side.show(s, cursor));
    }

    /** Words that carry a finding may carry a note, too. */
    private void offerNote(CollationTable.Pick pick) {
        pick.refs().stream()
                .filter(ref -> shown().note(ref).isPresent())
                .findFirst()
                .ifPresent(note -> Toast.offer(
                        Messages.of("desk.note.too"),
                        Messages.of("desk.note.show"),
                        () -> pick(new CollationTable.Pick("note", note, pick.refs()))));
    }

    /** Begins a note on the selected words, else on the chosen finding of the row at the cursor, else on the passage there. */
    void annotate(List<Place> selected, List<Place> passage) {
        if (state == null) {
            return;
        }
        boolean findingIsHere = state.finding(cursor.finding())
                .flatMap(f -> f.row())
                .filter(row -> row.id().equals(cursor.row()))
                .isPresent();
        if (!selected.isEmpty()) {
            writing.about(selected);
        } else if (!writing.isBusy() && findingIsHere) {
            reviewing.noteFinding(cursor.finding());
        } else if (!passage.isEmpty()) {
            writing.about(passage);
        } else {
            Toast.say(Messages.of("notes.select"));
        }
    }

    NoteWriting writing() {
        return writing;
    }

    /** Turns to a finding or a note. */
    void lookAt(BiFunction<Cursor, String, Cursor> move, String id) {
        cursor = move.apply(cursor, id);
        state().ifPresent(s -> side.show(s, cursor));
    }

    void showFinding(String key) {
        side.toFindings();
        reviewing.pickFinding(key);
    }

    /** The open findings in the order in which they are listed. */
    List<String> listedFindings() {
        return side.findings.inOrder().stream().map(DeskState.OpenFinding::key).toList();
    }

    void narrowNotes(NoteFilter filter) {
        side.notes.narrow(filter);
    }

    private void categoriesChanged() {
        writing.categoriesChanged();
        reload();
    }

    /** Corrects rows, unless those of the last correction never came: what is shown would be corrected as it no longer is. */
    boolean correct(Correcting.Request request) {
        if (collating.isGivenUp()) {
            Toast.offer(Messages.of("desk.collating.first"), Messages.of("desk.collating.again"), collating::restart);
            return false;
        }
        return correcting.correct(request);
    }

    /** Compares with the text at the cursor. */
    private void compare(String textId) {
        if (textId.isEmpty()) {
            Toast.say(Messages.of("correct.column"));
        } else {
            compareWith(textId);
        }
    }

    @Override
    public void compareWith(String id) {
        columns.compareWith(id);
    }

    @Override
    public void undo() {
        undone();
    }

    private boolean undone() {
        var step = desk.undo(dossierId);
        Toast.say(step.map(s -> Messages.of("desk.undone", Messages.step(s.label())))
                .orElseGet(() -> Messages.of("desk.undone.none")));
        return step.isPresent();
    }

    @Override
    public void redo() {
        redone();
    }

    private boolean redone() {
        var step = desk.redo(dossierId);
        Toast.say(step.map(s -> Messages.of("desk.redone", Messages.step(s.label())))
                .orElseGet(() -> Messages.of("desk.redone.none")));
        return step.isPresent();
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

    private Optional<Report> report() {
        return state().filter(s -> !s.collation().columns().isEmpty())
                .map(s -> new Report(
                        s.dossier(),
                        s.collation(),
                        s.notes().stream().map(PlacedNote::note).toList(),
                        desk.glossary(),
                        desk.keptVersions(s.dossier()),
                        Instant.now(),
                        Options.STANDARD));
    }
}
