package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.NewText;
import dev.parallax.ingest.Intake;
import dev.parallax.ingest.Intake.State;
import dev.parallax.ingest.Links;
import dev.parallax.ingest.TextReader;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

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
    private final ManyTextsTable table;
    private final Button cancelReading = new Button(Messages.of("many.cancel"));
    private final Button add = new Button(Messages.of("many.add", 0), e -> add());
    private final Map<Upload, Integer> underWay = new HashMap<>();
    private final AtomicBoolean due = new AtomicBoolean();

    /**
     * @param there the texts that the dossier has already
     * @param save stores texts as one step; what it refuses is shown, and the dialog stays open
     */
    ManyTextsDialog(List<Text> there, Links links, Consumer<List<NewText>> save) {
        this.save = save;
        table = new ManyTextsTable(there.stream().anyMatch(t -> t.article().role() == Role.ORIGINAL), this::count);
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
        var content = new Div(ways, state, table);
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
        table.show(items);
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

    private void count() {
        int chosen = table.chosen().size();
        add.setText(Messages.of("many.add", chosen));
        add.setEnabled(chosen > 0);
    }

    private void add() {
        try {
            save.accept(table.chosen());
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
