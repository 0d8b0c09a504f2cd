package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.report.Logo;
import dev.parallax.report.Options;
import dev.parallax.report.Report;
import dev.parallax.report.Templates;
import dev.parallax.report.UnreadableLogoException;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The choices for a report, and their templates. */
class ExportOptions extends Div {
    private final Templates templates;
    private final Runnable changed;
    private final Select<String> template = new Select<>();
    private final TextField templateName = new TextField();
    private final ExportTexts texts;
    private final Select<Options.Rows> rows = new Select<>();
    private final TextField chosen = new TextField(Messages.of("export.chosen"));
    private final MultiSelectComboBox<Category> withoutCategories =
            new MultiSelectComboBox<>(Messages.of("export.without"));
    private final Checkbox settled = new Checkbox(Messages.of("export.settled"), true);
    private final Checkbox anonymous = new Checkbox(Messages.of("export.anonymous"));
    private final Checkbox tracked = new Checkbox(Messages.of("export.tracked"));
    private final Select<Locale> language = new Select<>();
    private final Select<Options.Paper> paper = new Select<>();
    private final TextField footer = new TextField(Messages.of("export.footer"));
    private final Button noLogo = new Button(Messages.of("export.logo.remove"), e -> setLogo(null));
    private @Nullable Logo logo;
    private boolean quiet;

    /** @param changed what happens when someone chose something */
    ExportOptions(Report report, Templates templates, Runnable changed) {
        this.templates = templates;
        this.changed = changed;
        this.texts = new ExportTexts(report.collation().columns(), this::changed);
        addClassName("form");
        rows.setLabel(Messages.of("export.rows"));
        rows.setItems(Options.Rows.values());
        rows.setItemLabelGenerator(
                which -> Messages.of("export.rows." + which.name().toLowerCase(Locale.ROOT)));
        chosen.setPlaceholder("1-5, 9");
        withoutCategories.setItems(
                report.notes().stream().map(Note::category).distinct().toList());
        withoutCategories.setItemLabelGenerator(Category::label);
        withoutCategories.setVisible(!report.notes().isEmpty());
        language.setLabel(Messages.of("export.language"));
        language.setItems(Options.LANGUAGES);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        paper.setLabel(Messages.of("export.paper"));
        paper.setItems(Options.Paper.values());
        paper.setItemLabelGenerator(size -> size == Options.Paper.A4 ? "A4" : "Letter");
        footer.setMaxLength(500);
        fill(Options.STANDARD.in(
                Options.LANGUAGES.contains(Messages.locale()) ? Messages.locale() : Options.LANGUAGES.getFirst()));
        List.of(rows, language, paper).forEach(select -> select.addValueChangeListener(e -> changed()));
        List.of(settled, anonymous, tracked).forEach(box -> box.addValueChangeListener(e -> changed()));
        List.of(chosen, footer).forEach(field -> field.addValueChangeListener(e -> changed()));
        withoutCategories.addValueChangeListener(e -> changed());
        add(templateFields(), texts, rows, chosen, withoutCategories, settled, anonymous, tracked, language, paper);
        add(footer, upload(), noLogo);
    }

    /** What is chosen now; rows that make no sense are none. */
    Options value() {
        return Options.STANDARD
                .withTexts(texts.ids())
                .showing(rows.getValue(), isComplete() ? Options.rowNumbers(chosen.getValue()) : Set.of())
                .withNotes(
                        withoutCategories.getValue().stream().map(Category::id).collect(Collectors.toSet()),
                        settled.getValue(),
                        anonymous.getValue())
                .in(language.getValue())
                .on(paper.getValue(), logo, footer.getValue())
                .withTrackedChanges(tracked.getValue());
    }

    /** Whether a report can be made; says what is missing. */
    boolean isComplete() {
        boolean numbers = true;
        try {
            Options.rowNumbers(chosen.getValue());
        } catch (IllegalArgumentException wrong) {
            numbers = rows.getValue() != Options.Rows.CHOSEN;
        }
        chosen.setInvalid(!numbers);
        chosen.setErrorMessage(Messages.of("export.chosen.wrong"));
        return numbers;
    }

    private void changed() {
        chosen.setVisible(rows.getValue() == Options.Rows.CHOSEN);
        if (!quiet) {
            changed.run();
        }
    }

    private void show(Options options) {
        fill(options);
        changed();
    }

    private void fill(Options options) {
        quiet = true;
        rows.setValue(options.rows());
        withoutCategories.setValue(withoutCategories
                .getListDataView()
                .getItems()
                .filter(category -> options.withoutCategories().contains(category.id()))
                .collect(Collectors.toSet()));
        settled.setValue(options.settledNotes());
        anonymous.setValue(options.anonymous());
        tracked.setValue(options.trackedChanges());
        language.setValue(options.language());
        paper.setValue(options.paper());
        footer.setValue(options.footer());
        logo = options.logo();
        noLogo.setVisible(logo != null);
        chosen.setVisible(options.rows() == Options.Rows.CHOSEN);
        quiet = false;
    }

    private Component templateFields() {
        template.setLabel(Messages.of("export.template"));
        template.setItems(templates.names());
        template.setPlaceholder(Messages.of("export.template.none"));
        template.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                templateName.setValue(e.getValue());
                templates.find(e.getValue()).ifPresent(this::show);
            }
        });
        templateName.setLabel(Messages.of("export.template.name"));
        var save = new Button(Messages.of("export.template.save"), e -> save());
        var delete = new Button(Messages.of("export.template.delete"), e -> delete());
        var line = new Div(template, templateName, save, delete);
        line.addClassName("export-template");
        return line;
    }

    private void save() {
        try {
            String name = templateName.getValue().strip();
            templates.save(name, value());
            template.setItems(templates.names());
            template.setValue(name);
            Toast.say(Messages.of("export.template.saved", name));
        } catch (EditRefusedException refused) {
            templateName.setErrorMessage(Messages.of("export.template.refused"));
            templateName.setInvalid(true);
        }
    }

    private void delete() {
        String name = template.getValue();
        if (name != null) {
            templates.delete(name);
            template.setItems(templates.names());
            templateName.clear();
        }
    }

    private Component upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> getUI().ifPresent(ui -> ui.access(() -> {
            upload.clearFileList();
            take(bytes);
        }))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Logo.LARGEST);
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".gif");
        upload.setUploadButton(new Button(Messages.of("export.logo")));
        upload.setDropLabel(new Span(Messages.of("export.logo.drop")));
        upload.addFileRejectedListener(e -> Toast.warn(Messages.of("export.logo.too_large")));
        return upload;
    }

    private void take(byte[] file) {
        try {
            setLogo(Logo.of(file));
        } catch (UnreadableLogoException unreadable) {
            Toast.warn(Messages.of("export.logo." + unreadable.reason().name().toLowerCase(Locale.ROOT)));
        }
    }

    private void setLogo(@Nullable Logo picture) {
        logo = picture;
        noLogo.setVisible(picture != null);
        changed();
    }
}
