package dev.parallax.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.parallax.report.Report;
import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a report beside the screen: shows that it is on its way, takes it back, hands it over. */
class ExportRun extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(ExportRun.class);

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Button cancel = new Button(Messages.of("cancel"), e -> cancel());
    private final Div result = new Div();
    private Runnable end = () -> {};
    private @Nullable Thread running;
    private @Nullable Path made;

    ExportRun() {
        addClassName("export-run");
        getElement().setAttribute("role", "status");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", Messages.of("export.running"));
        add(bar, words, cancel, result);
        showRunning(false);
    }

    /** @param action what happens when nothing runs any more */
    void onEnd(Runnable action) {
        end = action;
    }

    void start(UI ui, ReportWriter writer, Report report, String fileName) {
        cancel();
        words.setText(Messages.of("export.running"));
        showRunning(true);
        var failed = Messages.of("export.failed");
        running = Thread.ofVirtual().start(() -> {
            var self = Thread.currentThread();
            try {
                Path folder = Files.createTempDirectory("parallax");
                Path file = folder.resolve("report" + writer.extension());
                try {
                    ReportFile.write(writer, report, file);
                } catch (IOException | RuntimeException e) {
                    Files.deleteIfExists(folder);
                    throw e;
                }
                access(ui, () -> finish(self, file, fileName));
            } catch (IOException | RuntimeException e) {
                if (!(e instanceof InterruptedIOException)) {
                    LOG.warn("cannot write a report as {}", writer.format(), e);
                    access(ui, () -> fail(self, failed));
                }
            }
        });
    }

    /** Gives up what runs, and takes back what was made. */
    void cancel() {
        var thread = running;
        running = null;
        if (thread != null) {
            thread.interrupt();
        }
        var file = made;
        made = null;
        if (file != null) {
            delete(file);
        }
        result.removeAll();
        words.setText("");
        showRunning(false);
        end.run();
    }

    private void finish(Thread thread, Path file, String fileName) {
        if (running != thread) {
            delete(file);
            return;
        }
        running = null;
        made = file;
        showRunning(false);
        words.setText("");
        var handler = DownloadHandler.forFile(file.toFile(), fileName);
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, Messages.of("export.download", fileName));
        link.setRouterIgnore(true);
        result.add(link);
        link.getElement().executeJs("this.click()");
        end.run();
    }

    private void fail(Thread thread, String failed) {
        if (running == thread) {
            running = null;
            showRunning(false);
            words.setText(failed);
            end.run();
        }
    }

    private void showRunning(boolean shown) {
        bar.setVisible(shown);
        cancel.setVisible(shown);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            var folder = file.getParent();
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            LOG.warn("cannot delete {}", file, e);
        }
    }

    /** Does nothing once the person has gone. */
    private static void access(UI ui, Command command) {
        try {
            ui.access(command);
        } catch (UIDetachedException gone) {
            LOG.debug("nobody is waiting for the report any more");
        }
    }
}
