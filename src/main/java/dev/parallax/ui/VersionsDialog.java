package dev.parallax.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.parallax.dossier.NewText;
import dev.parallax.dossier.Original;
import dev.parallax.dossier.TextVersion;
import dev.parallax.ingest.Links;
import dev.parallax.ingest.Reading;
import dev.parallax.text.Article;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The versions of a text that were taken in: compares them, reads one again, and takes in a newer one. */
class VersionsDialog extends Dialog {
    private final Desk desk;
    private final String dossierId;
    private final Text text;
    private final Links links;

    VersionsDialog(Desk desk, String dossierId, Text text, Links links) {
        this.desk = desk;
        this.dossierId = dossierId;
        this.text = text;
        this.links = links;
        setHeaderTitle(Messages.of("version.list.heading", Names.of(text)));
        setWidth("min(680px, 94vw)");
        var list = new OrderedList();
        list.addClassName("versions");
        var versions = desk.versions(dossierId, text);
        versions.reversed().forEach(v -> list.add(item(v)));
        add(versions.isEmpty() ? new Paragraph(Messages.of("version.none")) : list);
        var newer = new Button(Messages.of("version.new"), e -> replace(null));
        newer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.of("close"), e -> close()), newer);
        if (!text.article().url().isBlank()) {
            getFooter().add(new Button(Messages.of("version.fetch"), e -> fetchAgain()));
        }
    }

    private ListItem item(TextVersion version) {
        var name = new Span(
                Messages.of("version.number", version.number()) + " · " + Names.of(version.taken(), Instant.now()));
        name.addClassName("strong");
        var from = new Span(version.originalName());
        from.addClassName("soft");
        var column = new Button(Messages.of("version.column"), e -> asColumn(version));
        column.setAriaLabel(Messages.of("version.column.of", version.number()));
        var again = new Button(Messages.of("version.again"), e -> readAgain(version));
        again.setAriaLabel(Messages.of("version.again.of", version.number()));
        again.setEnabled(version.repeatable());
        column.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return new ListItem(new Div(name, from), column, again);
    }

    /** Puts a version beside the others, so that the table compares them. */
    private void asColumn(TextVersion version) {
        var a = version.article();
        String outlet = Messages.of("version.outlet", a.outlet(), version.number());
        desk.addText(
                dossierId,
                new NewText(
                        new Article(Role.COVERAGE, outlet, a.language(), a.title(), a.byline(), a.date(), a.url()),
                        version.paragraphs(),
                        null));
        close();
    }

    private void readAgain(TextVersion version) {
        desk.original(dossierId, text, version).ifPresent(this::replace);
    }

    private void fetchAgain() {
        replace(null).fetch();
    }

    private AddTextDialog replace(@Nullable Original original) {
        close();
        var dialog = AddTextDialog.toReplace(text, links, new AddTextDialog.Saving() {
            @Override
            public void save(NewText newer) {
                desk.newVersion(dossierId, text, newer);
            }

            @Override
            public void save(Role first, Reading.Aligned aligned) {
                throw new IllegalStateException("a version is one text");
            }
        });
        dialog.open();
        if (original != null) {
            dialog.take(original);
        }
        return dialog;
    }
}
