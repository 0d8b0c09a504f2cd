package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.NewText;
import dev.parallax.dossier.Original;
import dev.parallax.ingest.Draft;
import dev.parallax.ingest.Links;
import dev.parallax.ingest.Reading;
import dev.parallax.ingest.TextReader;
import dev.parallax.ingest.UnreadableText;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes in an article: fetched, pasted or uploaded, looked over, then saved; or a newer version of one. */
class AddTextDialog extends Dialog {
    private static final int PAUSE_MS = 500;

    /** An alignment of InterText and its two texts. */
    private static final int MOST_FILES = 3;

    /** Where a text goes that was looked over. What is refused is shown, and the dialog stays open. */
    interface Saving {
        void save(NewText text);

        /** Stores texts that are lined up, the first in the role given. */
        void save(Role first, Reading.Aligned aligned);
    }

    private final TextReader reader = new TextReader();
    private final Links links;
    private final Saving saving;
    private final @Nullable Text before;
    private final Div in = new Div();
    private final Div content = new Div();
    private @Nullable Draft draft;
    private Reading.@Nullable Aligned aligned;
    private Clipboard clipboard = Clipboard.EMPTY;
    private final TextField link = new TextField(Messages.of("add.link"));
    private final Button fetch = new Button(Messages.of("add.fetch"), e -> fetch());
    private final TextArea pasted = new TextArea(Messages.of("add.paste"));
    private final MultiSelectComboBox<Integer> chapters = new MultiSelectComboBox<>(Messages.of("add.chapters.choose"));
    private List<Draft> book = List.of();
    private final Span message = new Span();
    private final ArticleForm form = new ArticleForm();
    private final ParagraphPreview preview = new ParagraphPreview(this::corrected);
    private final ChangesPreview changes = new ChangesPreview();
    private final Div look = new Div(changes, preview);
    private final Button add = new Button(Messages.of("add.heading"), e -> add());

    /** For a new text; {@code there} are the texts that the dossier has already. */
    static AddTextDialog toAdd(List<Text> there, Links links, Saving saving, Runnable several) {
        var dialog = new AddTextDialog(links, null, saving);
        dialog.setHeaderTitle(Messages.of("add.heading"));
        dialog.form.role.setValue(suggested(there));
        var many = new Button(Messages.of("many.open"), e -> {
            dialog.close();
            several.run();
        });
        many.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        many.addClassName("several");
        dialog.getFooter().add(many);
        dialog.buttons();
        return dialog;
    }

    /** For a newer version of a text, which shows what changes. */
    static AddTextDialog toReplace(Text before, Links links, Saving saving) {
        var dialog = new AddTextDialog(links, before, saving);
        dialog.setHeaderTitle(Messages.of("version.heading", Names.of(before)));
        dialog.form.show(before.article());
        dialog.link.setValue(before.article().url());
        dialog.add.setText(Messages.of("version.save"));
        dialog.buttons();
        return dialog;
    }

    private AddTextDialog(Links links, @Nullable Text before, Saving saving) {
        this.links = links;
        this.before = before;
        this.saving = saving;
        setWidth("min(1180px, 96vw)");
        setHeight("min(860px, 94vh)");
        setResizable(true);
        setCloseOnOutsideClick(false);

        link.setPlaceholder("https://");
        link.setClearButtonVisible(true);
        link.addKeyPressListener(Key.ENTER, e -> fetch());
        var linkRow = new Div(link, fetch);
        linkRow.addClassName("link-row");

        pasted.setValueChangeMode(ValueChangeMode.LAZY);
        pasted.setValueChangeTimeout(PAUSE_MS);
        pasted.setPlaceholder(Messages.of("add.paste.help"));
        pasted.setAutofocus(true);
        pasted.addClassName("paste");
        Clipboard.listen(pasted, c -> clipboard = c);
        pasted.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                read(e.getValue());
            }
        });
        chapters.setVisible(false);
        chapters.setWidthFull();
        chapters.addSelectionListener(e -> {
            if (e.isFromClient() && !e.getValue().isEmpty()) {
                takeChapters(e.getValue());
            }
        });
        message.addClassName("reading");
        message.getElement().setAttribute("role", "status");
        changes.setVisible(false);
        look.addClassName("look");
        in.add(linkRow, pasted, upload(), chapters, message, form);
        in.addClassName("add-in");
        content.add(in, look);
        content.addClassName("add-text-content");
        add(content);
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setEnabled(false);
    }

    private void buttons() {
        getFooter().add(new Button(Messages.of("cancel"), e -> close()), add);
    }

    /** The role that a dossier still lacks: first the original, then a translation. */
    static Role suggested(List<Text> there) {
        var roles = there.stream().map(t -> t.article().role()).collect(Collectors.toSet());
        if (!roles.contains(Role.ORIGINAL)) {
            return Role.ORIGINAL;
        }
        return roles.contains(Role.TRANSLATION) ? Role.COVERAGE : Role.TRANSLATION;
    }

    private Upload upload() {
        var upload = new Upload();
        var chosen = new ArrayList<Original>();
        var handler = UploadHandler.inMemory((metadata, bytes) ->
                getUI().ifPresent(ui -> ui.access(() -> chosen.add(new Original(metadata.fileName(), "", bytes)))));
        upload.setUploadHandler(handler);
        upload.addAllFinishedListener(e -> {
            upload.clearFileList();
            var together = List.copyOf(chosen);
            chosen.clear();
            if (!together.isEmpty()) {
                take(together);
            }
        });
        upload.setMaxFiles(before == null ? MOST_FILES : 1);
        upload.setMaxFileSize(TextReader.LARGEST);
        upload.setUploadButton(new Button(Messages.of("add.file")));
        upload.setDropLabel(new Span(Messages.of("add.drop")));
        upload.addFileRejectedListener(e -> tell(Messages.of("add.rejected", e.getErrorMessage()), true));
        return upload;
    }

    /** Fetches a page without holding up the screen. */
    void fetch() {
        // a dialog that was opened in this request has no screen of its own yet
        var ui = UI.getCurrent();
        String address = link.getValue();
        if (ui == null || address.isBlank() || !fetch.isEnabled()) {
            return;
        }
        fetch.setEnabled(false);
        tell(Messages.of("add.fetching"), false);
        Thread.startVirtualThread(() -> {
            try {
                var read = reader.read(links.fetch(address));
                ui.access(() -> fetched(() -> take(read, "")));
            } catch (UnreadableText unreadable) {
                ui.access(() -> fetched(() -> refuse(Messages.of(unreadable.remark()))));
            } catch (RuntimeException failure) {
                ui.access(() -> fetched(() -> refuse(Messages.of("failure"))));
                throw failure;
            }
        });
    }

    private void fetched(Runnable result) {
        fetch.setEnabled(true);
        pasted.clear();
        result.run();
    }

    /** Reads a file or page, as if it had been handed in. */
    void take(Original original) {
        take(List.of(original));
    }

    private void take(List<Original> together) {
        String name = together.stream()
                .map(Original::name)
                .filter(n -> !n.isEmpty() && !n.startsWith("http"))
                .collect(Collectors.joining(", "));
        try {
            var read = reader.read(together);
            pasted.clear();
            take(read, name);
        } catch (UnreadableText unreadable) {
            refuse((name.isEmpty() ? "" : name + ": ") + Messages.of(unreadable.remark()));
        }
    }

    private void take(Reading reading, String fileName) {
        switch (reading) {
            case Reading.Texts texts -> {
                take(texts.drafts().getFirst(), fileName);
                offerChapters(texts.drafts());
            }
            case Reading.Aligned read -> {
                if (before == null) {
                    take(read);
                } else {
                    refuse(Messages.of("version.aligned"));
                }
            }
        }
    }

    private void offerChapters(List<Draft> drafts) {
        book = drafts;
        chapters.setVisible(drafts.size() > 1);
        if (drafts.size() > 1) {
            chapters.setItems(IntStream.range(0, drafts.size()).boxed().toList());
            chapters.setItemLabelGenerator(i -> (i + 1) + " " + book.get(i).title());
            chapters.setValue(Set.of(0));
            tell(Messages.of("add.chapters", drafts.size()), false);
        }
    }

    /** The chosen chapters as one text, in the order of the book. */
    private void takeChapters(Set<Integer> chosen) {
        var drafts =
                chosen.stream().sorted(Comparator.naturalOrder()).map(book::get).toList();
        show(drafts.getFirst().followedBy(drafts.subList(1, drafts.size())), "");
    }

    private void take(Reading.Aligned read) {
        offerChapters(List.of());
        preview.clear();
        draft = null;
        aligned = read;
        show(new AlignedPreview(read));
        add.setEnabled(true);
        tell(Messages.of("add.aligned", read.drafts().size(), read.units().size()), false);
    }

    /** Changes the right side only, so that who types at the left keeps the cursor. */
    private void show(Component shown) {
        if (shown.getParent().isEmpty()) {
            content.getChildren().filter(c -> !c.equals(in)).toList().forEach(content::remove);
            content.add(shown);
        }
    }

    private void read(String words) {
        if (words.isBlank()) {
            refuse("");
            return;
        }
        try {
            take(clipboard.isOf(words) ? reader.rich(clipboard.html()) : reader.plain(words), "");
        } catch (UnreadableText unreadable) {
            refuse(Messages.of(unreadable.remark()));
        }
    }

    private void take(Draft read, String fileName) {
        offerChapters(List.of());
        show(read, fileName);
    }

    private void show(Draft read, String fileName) {
        form.suggest(read.facts().as(form.role.getValue()));
        draft = read;
        aligned = null;
        show(look);
        preview.show(read.blocks(), read.language());
        add.setEnabled(true);
        corrected();
        String found = read.language().equals(Language.UNDETERMINED)
                ? Messages.of("add.language.unknown")
                : Messages.of("add.language.found", Messages.of(read.language()));
        tell(String.join(" ", (fileName.isEmpty() ? "" : fileName + ": ") + found, Messages.of(read.notices())), false);
    }

    private void corrected() {
        var paragraphs = preview.blocks().paragraphs();
        add.setEnabled(!paragraphs.isEmpty());
        if (before != null && !paragraphs.isEmpty()) {
            changes.setVisible(true);
            changes.show(TextChanges.between(before, paragraphs), before.language());
        }
    }

    private void refuse(String why) {
        draft = null;
        aligned = null;
        offerChapters(List.of());
        show(look);
        changes.setVisible(false);
        preview.clear();
        add.setEnabled(false);
        tell(why, true);
    }

    private void tell(String words, boolean error) {
        message.setText(words);
        message.setClassName("error", error);
    }

    private void add() {
        try {
            if (aligned != null) {
                saving.save(form.role.getValue(), aligned);
            } else {
                saving.save(new NewText(
                        form.article(),
                        preview.blocks().paragraphs(),
                        Objects.requireNonNull(draft).original()));
            }
            close();
        } catch (EditRefusedException refused) {
            tell(FriendlyErrors.words(refused), true);
        }
    }

    /** Fills in what is known of an article before anything was read. */
    void suggest(Article article) {
        form.show(new Article(
                form.role.getValue(),
                article.outlet(),
                article.language(),
                article.title(),
                article.byline(),
                article.date(),
                article.url()));
    }

    /** Reads markup of which all belongs to the text. */
    void takeSelection(Original markup) {
        try {
            take(reader.selection(markup), "");
        } catch (UnreadableText unreadable) {
            refuse(Messages.of(unreadable.remark()));
        }
    }
}
