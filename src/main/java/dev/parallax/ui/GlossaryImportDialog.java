package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.parallax.glossary.Glossary;
import dev.parallax.glossary.Glossary.Change;
import dev.parallax.ingest.FileWords;
import dev.parallax.ingest.UnreadableText;
import dev.parallax.lexicon.GlossaryCsv;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.lexicon.UnreadableGlossaryException;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes in a glossary file: read whole, looked over, then taken in whole or not at all. */
class GlossaryImportDialog extends Dialog {
    private static final int LARGEST = 5 * 1024 * 1024;

    private final Glossary glossary;
    private final BiConsumer<Change, String> make;
    private final Div message = new Div();
    private final Button take = new Button(Messages.of("glossary.import.take"), e -> take());
    private @Nullable Change change;

    /** @param make makes a change and says what was done */
    GlossaryImportDialog(Glossary glossary, BiConsumer<Change, String> make) {
        this.glossary = glossary;
        this.make = make;
        setHeaderTitle(Messages.of("glossary.import.title"));
        setWidth("min(600px, 94vw)");
        var columns = new Pre(
                "term,preferred,allowed,forbidden,language\n专守防卫,exclusive defence,defence only,active defence,en");
        columns.addClassName("example");
        message.addClassName("reading");
        message.getElement().setAttribute("role", "status");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(false);
        var content = new Div(new Paragraph(Messages.of("glossary.import.words")), columns, upload(), message);
        content.addClassName("form");
        add(content);
        getFooter().add(new Button(Messages.of("cancel"), e -> close()), take);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> getUI().ifPresent(ui -> ui.access(() -> {
            upload.clearFileList();
            read(metadata.fileName(), bytes);
        }))));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv", ".tsv", ".txt");
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(Messages.of("glossary.import.choose")));
        upload.setDropLabel(new Span(Messages.of("glossary.import.drop")));
        upload.addFileRejectedListener(e -> tell(Messages.of("glossary.import.rejected", e.getErrorMessage()), true));
        return upload;
    }

    void read(String fileName, byte[] bytes) {
        change = null;
        try {
            var entries = GlossaryCsv.read(FileWords.of(bytes));
            var read = glossary.merging(entries);
            change = read.come().isEmpty() ? null : read;
            int added = read.added().size();
            int changed = read.come().size() - added;
            tell(
                    Messages.of(
                                    "glossary.import.read",
                                    fileName,
                                    entries.size(),
                                    added,
                                    changed,
                                    entries.size() - read.come().size())
                            + beginning(entries),
                    false);
        } catch (UnreadableGlossaryException | UnreadableText unreadable) {
            String reason = (unreadable instanceof UnreadableText text
                            ? Messages.of(text.remark())
                            : FriendlyErrors.words(unreadable))
                    .replaceAll("\\.$", "");
            tell(Messages.of("glossary.import.unreadable", fileName, reason), true);
        }
        take.setEnabled(change != null);
    }

    /** The first entry, by which people see whether the file's encoding was found out. */
    private static String beginning(List<GlossaryEntry> entries) {
        return entries.isEmpty()
                ? ""
                : " "
                        + Messages.of(
                                "glossary.import.begins",
                                entries.getFirst().term(),
                                entries.getFirst().preferred());
    }

    private void take() {
        var read = change;
        if (read != null) {
            make.accept(read, Messages.of("glossary.import.took", read.come().size()));
            close();
        }
    }

    private void tell(String words, boolean error) {
        message.setText(words);
        message.setClassName("error", error);
    }
}
