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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes an archive in as a new dossier, and opens it. */
final class ArchiveUpload {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveUpload.class);

    /** More than the pages and files that an archive takes along, if none of them can be compressed. */
    private static final int LARGEST = 150_000_000;

    private ArchiveUpload() {}

    /** A button that asks for the file. */
    static Upload into(Archives archives) {
        var upload = new Upload();
        upload.addClassName("archive-upload");
        upload.setUploadHandler(UploadHandler.toTempFile((metadata, file) -> upload.getUI()
                .ifPresent(ui -> ui.access(() -> {
                    upload.clearFileList();
                    take(archives, metadata.fileName(), file.toPath());
                }))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".zip");
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(Messages.of("home.archive")));
        upload.addFileRejectedListener(e -> Toast.warn(e.getErrorMessage()));
        return upload;
    }

    private static void take(Archives archives, String fileName, Path file) {
        try {
            var added = archives.add(ArchiveReader.read(file));
            UI.getCurrent()
                    .navigate(
                            DeskView.class,
                            new RouteParameters(
                                    DeskView.DOSSIER, added.dossier().id()));
            if (added.entries() + added.otherEntries() > 0) {
                Toast.warn(Messages.of("home.archive.glossary", added.entries(), added.otherEntries()));
            }
        } catch (UnreadableDossierException | EditRefusedException refused) {
            Toast.warn(fileName + ": " + FriendlyErrors.words(refused));
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("cannot delete {}", file, e);
        }
    }
}
