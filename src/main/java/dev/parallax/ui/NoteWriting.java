package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.parallax.collation.Row;
import dev.parallax.dossier.EditConflictException;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.review.NoteSeverity;
import dev.parallax.review.NotedFinding;
import dev.parallax.review.Quote;
import dev.parallax.review.Remark;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import dev.parallax.ui.DeskState.OpenFinding;
import dev.parallax.ui.NoteEditor.Draft;
import dev.parallax.ui.PlacedNote.PlacedQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writing one note at a time. Words that are selected meanwhile are added to it. A note that is left unfinished is put aside and
 * can be continued.
 */
class NoteWriting {
    private final Desk desk;
    private final NotesPanel panel;
    private final Runnable toPanel;
    private final CollationTable table;
    private final Me me;
    private final Supplier<DeskState> state;
    private final List<Work> aside = new ArrayList<>();
    private @Nullable Work work;
    private @Nullable Note attaching;

    NoteWriting(Desk desk, NotesPanel panel, Runnable toPanel, CollationTable table, Me me, Supplier<DeskState> state) {
        this.desk = desk;
        this.panel = panel;
        this.toPanel = toPanel;
        this.table = table;
        this.me = me;
        this.state = state;
    }

    /** A note that is being written, or was put aside. */
    private static final class Work {
        /** The note that is edited, as it was when it was last looked at; null if it is new. */
        private @Nullable Note seen;

        private final @Nullable NotedFinding finding;
        private final List<Quote> quotes;
        private final List<Quote> firstQuotes;
        private final Remark start;
        private Draft draft;

        Work(@Nullable Note seen, @Nullable NotedFinding finding, List<Quote> quotes, Draft draft) {
            this.seen = seen;
            this.finding = finding;
            this.quotes = new ArrayList<>(quotes);
            this.firstQuotes = List.copyOf(quotes);
            this.start = draft.remark();
            this.draft = draft;
        }

        /** Whether something would be lost. */
        boolean isWorthKeeping() {
            boolean typed = !draft.remark().words().equals(start.words())
                    || !draft.remark().tags().equals(start.tags());
            boolean edited = seen != null && (!draft.remark().equals(start) || !quotes.equals(firstQuotes));
            return typed || edited;
        }
    }

    /** A note on selected words; a note that is being written takes them in as well. */
    void about(List<Place> selected) {
        var quotes = quotes(selected);
        if (attaching != null) {
            attach(attaching, quotes);
        } else if (work != null) {
            add(work, quotes);
        } else {
            begin(new Work(null, null, quotes, draft(usual(selected), "")));
        }
    }

    boolean isBusy() {
        return work != null || attaching != null;
    }

    /** A note on what a finding is about, with its message as the first line. */
    void about(OpenFinding finding) {
        List<Place> places = finding.finding().places().stream()
                .filter(p -> !p.span().isEmpty())
                .toList();
        if (places.isEmpty()) {
            places = finding.row().map(NoteWriting::all).orElse(List.of());
        }
        var check = finding.finding();
        begin(new Work(
                null,
                new NotedFinding(check.check(), finding.key(), check.message()),
                quotes(places),
                draft(category(check.check()), Messages.ofFinding(check.message()) + "\n")));
    }

    void edit(Note note) {
        if (work != null && work.seen != null && work.seen.id().equals(note.id())) {
            toPanel.run();
            panel.editor().ifPresent(NoteEditor::begin);
            return;
        }
        begin(new Work(note, note.finding(), note.targets(), new Draft(note.remark(), writer(note))));
    }

    private String writer(Note note) {
        return me.isKnown() ? me.name() : note.author();
    }

    /** Waits for words to be selected, and moves what is lost of a note there. */
    void attach(PlacedNote placed) {
        leave();
        attaching = placed.note();
        var heading = new H2(Messages.of("note.attach"));
        heading.addClassName("editor-title");
        var card = new Div(heading, new Paragraph(Messages.of("note.attach.how")));
        card.addClassNames("card", "on", "note-editor");
        placed.lost().forEach(quote -> card.add(new NoteQuote(new PlacedQuote(quote, null), state.get(), () -> {})));
        var selected = new Button(Messages.of("note.attach.selected"), e -> table.act("add-place"));
        selected.getElement().executeJs("this.addEventListener('pointerdown', e => e.preventDefault())");
        selected.setSuffixComponent(new Keys.Cap("+"));
        var buttons = new Div(selected, new Button(Messages.of("cancel"), e -> close()));
        buttons.addClassName("actions");
        card.add(buttons);
        panel.write(card);
        table.noting(List.of());
        toPanel.run();
        table.takeFocus();
    }

    private void attach(Note note, List<Quote> selected) {
        var now = state.get().note(note.id());
        if (selected.isEmpty()) {
            return;
        }
        if (now.isEmpty()) {
            close();
            Toast.warn(Messages.of("note.gone"));
            return;
        }
        var targets = new ArrayList<>(now.get().quotes().stream()
                .filter(q -> q.place() != null)
                .map(PlacedQuote::quote)
                .toList());
        targets.addAll(selected);
        desk.retarget(now.get().note(), targets, me.name());
        close();
        Toast.say(Messages.of("note.attached"));
    }

    private void begin(Work next) {
        leave();
        open(next);
    }

    /** Puts what is unfinished aside. */
    private void leave() {
        attaching = null;
        var left = work;
        if (left != null) {
            panel.editor().ifPresent(editor -> left.draft = editor.draft());
            if (left.isWorthKeeping()) {
                aside.add(left);
                Toast.say(Messages.of("note.aside"));
            }
            work = null;
        }
        showAside();
    }

    private void open(Work opened) {
        work = opened;
        var editor = new NoteEditor(
                Messages.of(opened.seen == null ? "note.new" : "note.edit"),
                opened.draft,
                desk.categories(),
                new NoteEditor.Actions() {
                    @Override
                    public void save(Draft draft) {
                        NoteWriting.this.save(opened, draft);
                    }

                    @Override
                    public void cancel() {
                        leave();
                        close();
                    }

                    @Override
                    public void addPlace() {
                        table.act("add-place");
                    }

                    @Override
                    public void editCategories() {
                        new CategoriesDialog(desk).open();
                    }
                });
        panel.write(editor);
        showQuotes(opened);
        toPanel.run();
        editor.begin();
    }

    /** Shows the categories as they are by now in what is being written. */
    void categoriesChanged() {
        panel.editor()
                .ifPresent(editor ->
                        editor.offer(desk.categories(), editor.draft().remark().category()));
    }

    private void add(Work to, List<Quote> quotes) {
        quotes.stream().filter(quote -> !to.quotes.contains(quote)).forEach(to.quotes::add);
        showQuotes(to);
        toPanel.run();
        panel.editor().ifPresent(NoteEditor::begin);
    }

    /** Shows the words that a note is about; what another window did to their texts is seen here. */
    void refresh() {
        if (work != null) {
            showQuotes(work);
        }
    }

    private void showQuotes(Work shown) {
        var now = state.get();
        var places = new NotePlaces(now.collation(), now.dossier().texts());
        var placed = shown.quotes.stream().map(places::of).toList();
        table.noting(placed.stream().flatMap(p -> Stream.ofNullable(p.place())).toList());
        panel.editor()
                .ifPresent(editor -> editor.showQuotes(placed.stream()
                        .map(quote -> new NoteQuote(quote, now, () -> go(quote, shown)).removable(() -> {
                            shown.quotes.remove(quote.quote());
                            showQuotes(shown);
                        }))
                        .toList()));
    }

    private void go(PlacedQuote placed, Work shown) {
        var place = placed.place();
        if (place != null) {
            String ref = shown.seen == null ? "" : shown.seen.id();
            state.get().rowOf(place).ifPresent(row -> table.reveal(row.id(), ref, place.textId()));
        }
    }

    private void save(Work saved, Draft draft) {
        var editor = panel.editor().orElseThrow();
        if (saved.quotes.isEmpty()) {
            editor.warn(Messages.of("note.places.missing"));
            return;
        }
        try {
            me.is(draft.author());
            store(saved, draft);
        } catch (EditConflictException conflict) {
            lookAgain(saved, editor);
            return;
        } catch (EditRefusedException refused) {
            editor.refuse(FriendlyErrors.words(refused));
            return;
        }
        close();
    }

    private void store(Work saved, Draft draft) {
        if (saved.seen == null) {
            desk.addNote(state.get().dossier().id(), draft, saved.quotes, saved.finding);
        } else {
            desk.editNote(saved.seen, draft, saved.quotes);
        }
    }

    /** The note was changed in another window: says how it stands there, and lets the next save count. */
    private void lookAgain(Work saved, NoteEditor editor) {
        var now = desk.note(state.get().dossier().id(), saved.seen);
        saved.seen = now.orElse(null);
        editor.warn(now.map(note ->
                        Messages.of("note.conflict", NoteQuote.shorten(note.words()), Names.of(note.category())))
                .orElseGet(() -> Messages.of("note.conflict.gone")));
    }

    private void close() {
        work = null;
        attaching = null;
        panel.write(null);
        table.doneNoting();
        table.takeFocus();
    }

    private void showAside() {
        panel.setAside(aside.stream().map(this::asideCard).toList());
    }

    private Div asideCard(Work left) {
        var heading = new H2(Messages.of("note.unfinished"));
        heading.addClassName("editor-title");
        var words = new Paragraph(NoteQuote.shorten(left.draft.remark().words()));
        words.addClassName("words");
        words.getElement().setAttribute("dir", "auto");
        var buttons = new Div(
                new Button(Messages.of("note.continue"), e -> {
                    aside.remove(left);
                    begin(left);
                }),
                new Button(Messages.of("note.discard"), e -> {
                    aside.remove(left);
                    showAside();
                }));
        buttons.addClassName("actions");
        var card = new Div(heading, words, buttons);
        card.addClassNames("card", "aside");
        return card;
    }

    private List<Quote> quotes(List<Place> places) {
        return places.stream()
                .flatMap(p -> state.get().text(p.textId()).stream().map(t -> Quote.at(t, p.span())))
                .toList();
    }

    private Draft draft(Category category, String words) {
        var chosen = desk.categories().stream().filter(category::is).findFirst().orElse(category);
        var severity = chosen.isTranslationQuality() ? NoteSeverity.MINOR : null;
        return new Draft(new Remark(chosen, severity, List.of(), words), me.name());
    }

    /** What a note on these places most likely is about: coverage does not translate. */
    private Category usual(List<Place> places) {
        boolean coverage = places.stream()
                .allMatch(p -> state.get()
                        .text(p.textId())
                        .filter(t -> t.article().role() == Role.COVERAGE)
                        .isPresent());
        return coverage ? Category.LOADED_WORDING : Category.MISTRANSLATION;
    }

    private static List<Place> all(Row row) {
        return row.cells().stream()
                .flatMap(c -> c.passages().stream().map(p -> new Place(c.textId(), p.span())))
                .toList();
    }

    private static Category category(String check) {
        return switch (check) {
            case "omission" -> Category.OMISSION;
            case "addition" -> Category.ADDITION;
            case "untranslated" -> Category.UNTRANSLATED;
            case "attribution", "quotation" -> Category.ATTRIBUTION;
            case "loaded" -> Category.LOADED_WORDING;
            case "scare-quotes" -> Category.SCARE_QUOTES;
            case "prominence", "emphasis" -> Category.EMPHASIS;
            case "terminology", "term" -> Category.TERMINOLOGY;
            default -> Category.MISTRANSLATION;
        };
    }
}
