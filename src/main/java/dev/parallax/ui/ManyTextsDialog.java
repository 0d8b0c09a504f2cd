package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.NewText;
import dev.parallax.ingest.Draft;
import dev.parallax.ingest.Intake;
import dev.parallax.ingest.Intake.State;
import dev.parallax.ingest.Links;
import dev.parallax.ingest.Reading;
import dev.parallax.ingest.TextReader;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes in many files or links at once: a table with what was guessed of each, which is corrected and then added. */
class ManyTextsDialog extends Dialog {
    private static final int PAUSE_MS = 400;

    /** How the browser says that it has not sent a file since it may not send more. */
    private static final String ONE_TOO_MANY = "many";

    /** How many files the browser has still to send. */
    private static final String UNDER_WAY = "element.files.filter(f => !f.complete && !f.error).length";

    private final Intake intake;
    private final Consumer<List<NewText>> save;
    private final TextArea linkList = new TextArea(Messages.of("many.links"));
    private final ProgressBar progress = new ProgressBar();
    private final Span message = new Span();
    private final Grid<Line> grid = new Grid<>();
    private final Button cancelReading = new Button(Messages.of("many.cancel"));
    private final Button add = new Button(Messages.of("many.add", 0), e -> add());
    private final Map<Integer, List<Line>> lines = new HashMap<>();
    private final Map<Upload, Integer> underWay = new HashMap<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final boolean hasOriginal;

    /** A text or a file of the table, and what a person says of it. */
    private static final class Line {
        final Intake.Item item;
        final @Nullable Draft draft;
        Role role = Role.COVERAGE;
        Language language = Language.UNDETERMINED;
        String outlet = "";

        @Nullable
        LocalDate date;

        boolean wanted;

        Line(Intake.Item item, @Nullable Draft draft) {
            this.item = item;
            this.draft = draft;
            if (draft != null) {
                language = draft.language();
                outlet = draft.facts().outlet();
                date = draft.facts().date();
                wanted = true;
            }
        }

        String name() {
            return draft == null || draft.title().isBlank() ? item.name() : draft.title();
        }

        NewText text(Draft read) {
            var f = read.facts();
            return new NewText(
                    new Article(role, outlet, language, f.title(), f.byline(), date, f.url()),
                    read.paragraphs(),
                    read.original());
        }
    }

    /**
     * @param there the texts that the dossier has already
     * @param save stores texts as one step; what it refuses is shown, and the dialog stays open
     */
    ManyTextsDialog(List<Text> there, Links links, Consumer<List<NewText>> save) {
        this.save = save;
        hasOriginal = there.stream().anyMatch(t -> t.article().role() == Role.ORIGINAL);
        intake = new Intake(new TextReader(), links::fetch, this::changed);
        setHeaderTitle(Messages.of("many.heading"));
        setWidth("min(1180px, 96vw)");
        setHeight("min(860px, 94vh)");
        setResizable(true);
        setCloseOnOutsideClick(false);
        linkList.setPlaceholder("https://…\nhttps://…");
        linkList.addClassName("link-list");
        var fetch = new Button(Messages.of("many.fetch"), e -> fetch());
        var left = new Div(linkList, fetch);
        left.addClassName("many-links");
        var files = upload(false);
        var folder = upload(true);
        underWay.put(files, 0);
        underWay.put(folder, 0);
        var right = new Div(files, folder);
        right.addClassName("many-files");
        var ways = new Div(left, right);
        ways.addClassName("many-ways");
        message.addClassName("reading");
        message.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        cancelReading.addClickListener(e -> stop());
        cancelReading.setVisible(false);
        var state = new Div(message, progress, cancelReading);
        state.addClassName("many-state");
        columns();
        var content = new Div(ways, state, grid);
        content.addClassName("many");
        add(content);
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setEnabled(false);
        getFooter().add(new Button(Messages.of("cancel"), e -> close()), add);
        addDetachListener(e -> intake.cancel());
    }

    private Upload upload(boolean folder) {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
        upload.setMaxFileSize(TextReader.LARGEST);
        upload.setMaxFiles(Intake.MOST);
        upload.setI18n(new UploadI18N().setError(new UploadI18N.Error().setTooManyFiles(ONE_TOO_MANY)));
        upload.setUploadButton(new Button(Messages.of(folder ? "many.folder" : "many.files")));
        upload.setDropAllowed(!folder);
        upload.setDropLabel(new Span(Messages.of("many.drop")));
        upload.addClassName("many-upload");
        upload.addAllFinishedListener(e -> upload.clearFileList());
        upload.addFileRejectedListener(e -> {
            if (e.getErrorMessage().equals(ONE_TOO_MANY)) {
                intake.addOneTooMany(e.getFileName());
            } else {
                intake.addTooLarge(e.getFileName());
            }
        });
        upload.getElement()
                .addEventListener("files-changed", e -> {
                    underWay.put(upload, e.getEventData().get(UNDER_WAY).asInt());
                    changed();
                })
                .addEventData(UNDER_WAY)
                .debounce(PAUSE_MS);
        if (folder) {
            upload.getElement()
                    .executeJs("const input = this.shadowRoot.querySelector('input[type=file]') || this.querySelector("
                            + "'input[type=file]'); if (input) { input.webkitdirectory = true; }");
        }
        return upload;
    }

    /** Gives up what is not read yet, and what the browser has not sent yet. */
    private void stop() {
        underWay.keySet()
                .forEach(upload -> upload.getElement()
                        .executeJs("for (const file of [...this.files]) {"
                                + " this.dispatchEvent(new CustomEvent('file-abort', { detail: { file } })); }"));
        underWay.replaceAll((upload, files) -> 0);
        intake.cancel();
    }

    private void fetch() {
        linkList.getValue().lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(intake::addLink);
        linkList.clear();
    }

    private void columns() {
        grid.addComponentColumn(this::wanted).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(line -> words(line.name(), line.item.name()))
                .setHeader(Messages.of("article.title"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::role)
                .setHeader(Messages.of("article.role"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::language)
                .setHeader(Messages.of("article.language"))
                .setWidth("190px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::outlet)
                .setHeader(Messages.of("article.outlet"))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::date)
                .setHeader(Messages.of("article.date"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::result)
                .setHeader(Messages.of("many.result"))
                .setFlexGrow(2);
        grid.addClassName("many-table");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(Messages.of("many.none"));
    }

    private Component wanted(Line line) {
        var box = new Checkbox(line.wanted);
        box.setAriaLabel(Messages.of("many.take", line.name()));
        box.setEnabled(line.draft != null);
        box.addValueChangeListener(e -> {
            line.wanted = e.getValue();
            count();
        });
        return box;
    }

    private static Component words(String words, String hint) {
        var span = new Span(words);
        span.setTitle(hint);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private Component role(Line line) {
        if (line.draft == null) {
            return new Span();
        }
        var role = new Select<Role>();
        role.setItems(Role.values());
        role.setItemLabelGenerator(Names::of);
        role.setValue(line.role);
        role.setAriaLabel(Messages.of("article.role"));
        role.addValueChangeListener(e -> line.role = e.getValue());
        return role;
    }

    private Component language(Line line) {
        if (line.draft == null) {
            return new Span();
        }
        var language = new ComboBox<Language>();
        var all = new ArrayList<>(ArticleForm.USUAL);
        if (!all.contains(line.language)) {
            all.addFirst(line.language);
        }
        language.setItems(all);
        language.setItemLabelGenerator(
                l -> l.equals(Language.UNDETERMINED) ? Messages.of("article.language.unknown") : Messages.of(l));
        language.setValue(line.language);
        language.setAriaLabel(Messages.of("article.language"));
        language.addValueChangeListener(
                e -> line.language = e.getValue() == null ? Language.UNDETERMINED : e.getValue());
        return language;
    }

    private Component outlet(Line line) {
        if (line.draft == null) {
            return new Span();
        }
        var outlet = new TextField();
        outlet.setValue(line.outlet);
        outlet.setAriaLabel(Messages.of("article.outlet"));
        outlet.addValueChangeListener(e -> line.outlet = e.getValue());
        return outlet;
    }

    private Component date(Line line) {
        if (line.draft == null) {
            return new Span();
        }
        var date = Dates.field("");
        date.setValue(line.date);
        date.setAriaLabel(Messages.of("article.date"));
        date.addValueChangeListener(e -> line.date = e.getValue());
        return date;
    }

    private Component result(Line line) {
        var remark = line.item.remark();
        String words = switch (line.item.state()) {
            case WAITING -> Messages.of("many.waiting");
            case CANCELLED -> Messages.of("many.cancelled");
            case REFUSED -> remark == null ? Messages.of("failure") : Messages.of(remark);
            case READ ->
                line.draft == null
                        ? Messages.of("many.aligned")
                        : (Messages.of(
                                                "count.paragraphs",
                                                line.draft.paragraphs().size()) + ". "
                                        + Messages.of(line.draft.notices()))
                                .strip();
        };
        var span = new Span(words);
        span.setTitle(words);
        span.setClassName("error", line.item.state() == State.REFUSED);
        return span;
    }

    /** Told in any thread, often: the screen follows after a moment. */
    private void changed() {
        getUI().ifPresent(ui -> {
            if (due.compareAndSet(false, true)) {
                Thread.startVirtualThread(() -> {
                    pause();
                    due.set(false);
                    ui.access(this::show);
                });
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show() {
        var items = intake.items();
        for (var item : items) {
            var known = lines.get(item.number());
            if (known == null || !known.getFirst().item.equals(item)) {
                lines.put(item.number(), lines(item));
            }
        }
        grid.setItems(all());
        long done = items.stream().filter(i -> i.state() != State.WAITING).count();
        int all = items.size()
                + underWay.values().stream().mapToInt(Integer::intValue).sum();
        progress.setVisible(done < all);
        cancelReading.setVisible(done < all);
        progress.setMax(Math.max(1, all));
        progress.setValue(done);
        long refused = items.stream().filter(i -> i.state() == State.REFUSED).count();
        message.setText(Messages.of("many.progress", done, all, refused));
        count();
    }

    private List<Line> lines(Intake.Item item) {
        var made = new ArrayList<Line>();
        if (item.reading() instanceof Reading.Texts texts) {
            texts.drafts().forEach(draft -> made.add(new Line(item, draft)));
        }
        if (made.isEmpty()) {
            made.add(new Line(item, null));
        }
        var first = made.getFirst();
        boolean taken = hasOriginal || all().stream().anyMatch(l -> l.role == Role.ORIGINAL);
        if (first.draft != null && !taken && !first.language.sameAs(Language.ENGLISH)) {
            first.role = Role.ORIGINAL;
        }
        return made;
    }

    private List<Line> all() {
        return intake.items().stream()
                .flatMap(i -> lines.getOrDefault(i.number(), List.of()).stream())
                .toList();
    }

    private List<Line> chosen() {
        return all().stream().filter(l -> l.wanted && l.draft != null).toList();
    }

    private void count() {
        int chosen = chosen().size();
        add.setText(Messages.of("many.add", chosen));
        add.setEnabled(chosen > 0);
    }

    private void add() {
        var texts = new ArrayList<NewText>();
        for (Line line : chosen()) {
            if (line.draft != null) {
                texts.add(line.text(line.draft));
            }
        }
        try {
            save.accept(texts);
            close();
        } catch (EditRefusedException refused) {
            message.setText(FriendlyErrors.words(refused));
            message.addClassName("error");
        }
    }

    /** Takes in a file, as if it had been handed in. */
    void take(String name, byte[] content) {
        intake.addFile(name, content);
    }
}
