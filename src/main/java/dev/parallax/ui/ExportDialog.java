package dev.parallax.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.parallax.collation.Collation;
import dev.parallax.report.Report;
import dev.parallax.report.ReportWriter;
import dev.parallax.report.Reports;
import dev.parallax.report.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks what a report is to show, shows how it will look, and makes it. */
class ExportDialog extends Dialog {
    /** More would be slow to show after each choice. */
    private static final int ROWS_IN_PREVIEW = 40;

    private final Report report;
    private final ExportOptions options;
    private final Select<ReportWriter> format = new Select<>();
    private final IFrame preview = new IFrame();
    private final ExportRun run = new ExportRun();
    private final Button make = new Button(Messages.of("export.make"), e -> make());

    ExportDialog(Report report, List<ReportWriter> writers, Templates templates) {
        this.report = report;
        setHeaderTitle(Messages.of("export.title"));
        setWidth("min(1240px, 96vw)");
        setHeight("min(860px, 94vh)");
        addClassName("export");
        format.setLabel(Messages.of("export.format"));
        format.setItems(writers);
        format.setItemLabelGenerator(writer -> writer.label() + " (" + writer.extension() + ")");
        format.setValue(writers.getFirst());
        options = new ExportOptions(report, templates, this::show);
        preview.setTitle(Messages.of("export.preview"));
        preview.setSandbox();
        var left = new Div(format, options);
        left.addClassName("form");
        var right = new Div(new Span(Messages.of("export.preview.words", ROWS_IN_PREVIEW)), preview);
        right.addClassName("export-preview");
        var both = new Div(left, right);
        both.addClassName("export-columns");
        add(both);
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(run, new Button(Messages.of("close"), e -> close()), make);
        run.onEnd(() -> make.setEnabled(true));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        run.cancel();
    }

    /** Shows the first rows as a web page; the frame runs nothing and belongs to no site. */
    private void show() {
        var collation = report.collation();
        var rows = collation.rows();
        var beginning = new Collation(
                collation.columns(),
                collation.baseId(),
                rows.subList(0, Math.min(ROWS_IN_PREVIEW, rows.size())),
                collation.findings());
        var shown = new Report(
                report.dossier(),
                beginning,
                report.notes(),
                report.glossary(),
                List.of(),
                report.made(),
                options.value());
        try {
            var page = new ByteArrayOutputStream();
            Reports.named("html").orElseThrow().write(shown, page);
            preview.getElement().setAttribute("srcdoc", page.toString(StandardCharsets.UTF_8));
        } catch (IOException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private void make() {
        if (options.isComplete()) {
            make.setEnabled(false);
            var writer = format.getValue();
            run.start(
                    UI.getCurrent(),
                    writer,
                    report.with(options.value()),
                    ExportMenu.fileName(report.dossier().title()) + writer.extension());
        }
    }
}
