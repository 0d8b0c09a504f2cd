package dev.parallax.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.parallax.archive.ArchiveReader;
import dev.parallax.archive.Archives;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.UnreadableDossierException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Takes an archive in as a new dossier, and opens it. */
final class ArchiveUpload {
    /** Archives are compressed text: larger ones hold no dossier. */
    private static final int LARGEST = 50_000_000;

    private ArchiveUpload() {}

    /** A button that asks for the file. */
    static Upload into(Archives archives) {
        var upload = new Upload();
        upload.addClassName("archive-upload");
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> upload.getUI()
                .ifPresent(ui -> ui.access(() -> {
                    upload.clearFileList();
                    take(archives, metadata.fileName(), bytes);
                }))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".zip");
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(Messages.of("home.archive")));
        upload.addFileRejectedListener(e -> Toast.warn(e.getErrorMessage()));
        return upload;
    }

    private static void take(Archives archives, String fileName, byte[] bytes) {
        try {
            var added = archives.add(ArchiveReader.read(new ByteArrayInputStream(bytes)));
            UI.getCurrent()
                    .navigate(
                            DeskView.class,
                            new RouteParameters(
                                    DeskView.DOSSIER, added.dossier().id()));
            if (added.entries() + added.otherEntries() > 0) {
                Toast.warn(Messages.of("home.archive.glossary", added.entries(), added.otherEntries()));
            }
        } catch (UnreadableDossierException | EditRefusedException | IOException refused) {
            Toast.warn(fileName + ": " + FriendlyErrors.words(refused));
        }
    }
}
