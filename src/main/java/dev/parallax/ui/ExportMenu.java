package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.parallax.report.Report;
import dev.parallax.report.ReportWriter;
import dev.parallax.report.Templates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes the dossier out, in one of the report's formats. */
class ExportMenu extends Button {
    /** @param report what to write, asked for when someone exports; empty while there is nothing to write */
    ExportMenu(List<ReportWriter> writers, Supplier<Optional<Report>> report, Templates templates) {
        super(Messages.of("export.button"));
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var menu = new Dropdown(this, Messages.of("export"));
        menu.choice(
                Messages.of("export.options"),
                () -> report.get().ifPresent(r -> new ExportDialog(r, writers, templates).open()));
        menu.line();
        for (ReportWriter writer : writers) {
            var download = DownloadHandler.fromInputStream(
                    event -> report.get().map(r -> response(writer, r)).orElseGet(() -> DownloadResponse.error(404)));
            var link = new Anchor(download, AttachmentType.DOWNLOAD, writer.label() + " (" + writer.extension() + ")");
            link.setRouterIgnore(true);
            menu.choice(link);
        }
    }

    private static DownloadResponse response(ReportWriter writer, Report report) {
        try {
            var out = new ByteArrayOutputStream();
            writer.write(report, out);
            byte[] bytes = out.toByteArray();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    fileName(report.dossier().title()) + writer.extension(),
                    writer.mediaType(),
                    bytes.length);
        } catch (IOException cannotWrite) {
            return DownloadResponse.error(500, Messages.of("export.failed"));
        }
    }

    /** A title as a file may be called on any system. */
    static String fileName(String title) {
        int longest = 80;
        String name = title.replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        String kept = name.codePointCount(0, name.length()) <= longest
                ? name
                : name.substring(0, name.offsetByCodePoints(0, longest)).strip();
        return kept.isEmpty() ? "dossier" : kept;
    }
}
