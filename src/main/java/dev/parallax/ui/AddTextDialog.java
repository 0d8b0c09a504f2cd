package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.ingest.Draft;
import dev.parallax.ingest.Links;
import dev.parallax.ingest.Original;
import dev.parallax.ingest.Reading;
import dev.parallax.ingest.TextReader;
import dev.parallax.ingest.UnreadableText;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes in an article: pasted or uploaded, looked over, then saved. */
class AddTextDialog extends Dialog {
    private static final int PAUSE_MS = 500;

    private final TextReader reader = new TextReader();
    private final Links links;
    private final BiConsumer<Article, List<Paragraph>> save;
    private final BiConsumer<Role, Reading.Aligned> saveAligned;
    private final Div in = new Div();
    private final Div content = new Div();
    private Reading.@Nullable Aligned aligned;
    private final TextField link = new TextField(Messages.of("add.link"));
    private final Button fetch = new Button(Messages.of("add.fetch"), e -> fetch());
    private final TextArea pasted = new TextArea(Messages.of("add.paste"));
    private final Span message = new Span();
    private final ArticleForm form = new ArticleForm();
    private final ParagraphPreview preview = new ParagraphPreview(this::corrected);
    private final Button add = new Button(Messages.of("add.heading"), e -> add());

    /**
     * @param there the texts that the dossier has already
     * @param links fetches pages
     * @param save stores the article; what it refuses is shown, and the dialog stays open
     * @param saveAligned stores texts that are lined up, the first in the role given
     */
    AddTextDialog(
            List<Text> there,
            Links links,
            BiConsumer<Article, List<Paragraph>> save,
            BiConsumer<Role, Reading.Aligned> saveAligned) {
        this.saveAligned = saveAligned;
        this.links = links;
        this.save = save;
        setHeaderTitle(Messages.of("add.heading"));
        setWidth("min(1080px, 96vw)");
        setHeight("min(820px, 94vh)");
        setResizable(true);
        setCloseOnOutsideClick(false);
        form.role.setValue(suggested(there));

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
        pasted.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                read(e.getValue());
            }
        });
        message.addClassName("reading");
        message.getElement().setAttribute("role", "status");
        in.add(linkRow, pasted, upload(), message, form);
        in.addClassName("add-in");
        content.add(in, preview);
        content.addClassName("add-text-content");
        add(content);
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setEnabled(false);
        getFooter().add(new Button(Messages.of("cancel"), e -> close()), add);
    }

    /** The role that a dossier still lacks: first the original, then a translation. */
    private static Role suggested(List<Text> there) {
        var roles = there.stream().map(t -> t.article().role()).collect(Collectors.toSet());
        if (!roles.contains(Role.ORIGINAL)) {
            return Role.ORIGINAL;
        }
        return roles.contains(Role.TRANSLATION) ? Role.COVERAGE : Role.TRANSLATION;
    }

    private Upload upload() {
        var upload = new Upload();
        var handler = UploadHandler.inMemory((metadata, bytes) -> getUI().ifPresent(ui -> ui.access(() -> {
            upload.clearFileList();
            read(metadata.fileName(), bytes);
        })));
        upload.setUploadHandler(handler);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(TextReader.LARGEST);
        upload.setUploadButton(new Button(Messages.of("add.file")));
        upload.setDropLabel(new Span(Messages.of("add.drop")));
        upload.addFileRejectedListener(e -> tell(Messages.of("add.rejected", e.getErrorMessage()), true));
        return upload;
    }

    /** Fetches a page without holding up the screen. */
    private void fetch() {
        var ui = getUI().orElse(null);
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

    private void read(String fileName, byte[] bytes) {
        try {
            var read = reader.read(new Original(fileName, "", bytes));
            pasted.clear();
            take(read, fileName);
        } catch (UnreadableText unreadable) {
            refuse(fileName + ": " + Messages.of(unreadable.remark()));
        }
    }

    private void take(Reading reading, String fileName) {
        switch (reading) {
            case Reading.Texts texts -> {
                take(texts.drafts().getFirst(), fileName);
                if (texts.drafts().size() > 1) {
                    tell(Messages.of("add.chapters", fileName, texts.drafts().size()), false);
                }
            }
            case Reading.Aligned read -> take(read);
        }
    }

    private void take(Reading.Aligned read) {
        preview.clear();
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
            take(reader.plain(words), "");
        } catch (UnreadableText unreadable) {
            refuse(Messages.of(unreadable.remark()));
        }
    }

    private void take(Draft read, String fileName) {
        form.suggest(read.facts().as(form.role.getValue()));
        aligned = null;
        show(preview);
        preview.show(read.blocks(), read.language());
        add.setEnabled(true);
        String found = read.language().equals(Language.UNDETERMINED)
                ? Messages.of("add.language.unknown")
                : Messages.of("add.language.found", Messages.of(read.language()));
        tell(String.join(" ", (fileName.isEmpty() ? "" : fileName + ": ") + found, Messages.of(read.notices())), false);
    }

    private void corrected() {
        add.setEnabled(!preview.blocks().paragraphs().isEmpty());
    }

    private void refuse(String why) {
        aligned = null;
        show(preview);
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
            if (aligned == null) {
                save.accept(form.article(), preview.blocks().paragraphs());
            } else {
                saveAligned.accept(form.role.getValue(), aligned);
            }
            close();
        } catch (EditRefusedException refused) {
            tell(FriendlyErrors.words(refused), true);
        }
    }
}
