package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.parallax.dossier.DossierSummary;
import dev.parallax.dossier.DossierSummary.Progress;
import dev.parallax.dossier.DossierSummary.TextSummary;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Dossiers as a table: what each is about and how far it is. */
class DossierList extends NativeTable {
    DossierList(List<DossierSummary> dossiers, Instant now, Consumer<DossierSummary> delete) {
        addClassName("dossiers");
        var head = getHead().addRow();
        for (String title : List.of("home.event", "home.reviewed", "home.findings", "home.notes", "home.changed")) {
            var cell = new NativeTableHeaderCell(Messages.of(title));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var actions = new Span(Messages.of("home.actions"));
        actions.addClassName("sr");
        head.add(new NativeTableHeaderCell(actions));
        dossiers.forEach(dossier -> getBody().add(row(dossier, now, delete)));
    }

    private static NativeTableRow row(DossierSummary dossier, Instant now, Consumer<DossierSummary> delete) {
        var remove = new Button(VaadinIcon.TRASH.create(), e -> delete.accept(dossier));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Messages.of("home.delete", dossier.title()));
        remove.setTooltipText(Messages.of("delete"));
        return new NativeTableRow(
                new NativeTableCell(event(dossier)),
                new NativeTableCell(reviewed(dossier.progress(), dossier.texts().size())),
                new NativeTableCell(findings(dossier.progress())),
                new NativeTableCell(new Span(notes(dossier))),
                new NativeTableCell(new Span(Names.of(dossier.changed(), now))),
                new NativeTableCell(remove));
    }

    private static Component event(DossierSummary dossier) {
        var link = new RouterLink(dossier.title(), DeskView.class, new RouteParameters(DeskView.DOSSIER, dossier.id()));
        var title = new H2(link);
        title.getElement().setAttribute("dir", "auto");
        if (dossier.sample()) {
            var tag = new Span(Messages.of("home.sample"));
            tag.addClassName("tag");
            title.add(tag);
        }
        var texts = new Div();
        texts.addClassName("outlets");
        dossier.texts().forEach(text -> texts.add(outlet(text)));
        var cell = new Div(title);
        if (!dossier.event().isBlank()) {
            var event = new Paragraph(dossier.event());
            event.getElement().setAttribute("dir", "auto");
            cell.add(event);
        }
        cell.add(texts);
        return cell;
    }

    private static Span outlet(TextSummary text) {
        var name = new Span(text.outlet().isBlank() ? Names.of(text.role()) : text.outlet());
        name.addClassName("name");
        var language = new Span(text.language().tag());
        language.setTitle(Messages.of(text.language()));
        var chip = new Span(name, language);
        chip.addClassName("outlet");
        chip.setTitle(Names.of(text.role()) + (text.title().isBlank() ? "" : ": " + text.title()));
        return chip;
    }

    private static Component reviewed(@org.jspecify.annotations.Nullable Progress progress, int texts) {
        if (progress == null) {
            return soft(texts == 0 ? Messages.of("home.texts.none") : "…");
        }
        String words = progress.confirmedRows() == 0
                ? Messages.of("home.reviewed.none", progress.rows())
                : Messages.of("home.reviewed.some", progress.confirmedRows(), progress.rows());
        var cell = new Div(Meter.of(progress.confirmedRows(), progress.rows()), new Span(words));
        cell.addClassName("reviewed");
        return cell;
    }

    private static Component findings(@org.jspecify.annotations.Nullable Progress progress) {
        if (progress == null || progress.openFindings() == 0) {
            return soft("–");
        }
        var open = new Span(Messages.of("home.check", progress.openFindings()));
        open.addClassNames("notice", "strong");
        return open;
    }

    private static String notes(DossierSummary dossier) {
        if (dossier.notes() == 0) {
            return "–";
        }
        return dossier.openNotes() == 0
                ? Messages.of("home.notes.resolved", dossier.notes())
                : Messages.of("home.notes.open", dossier.notes(), dossier.openNotes());
    }

    private static Span soft(String words) {
        var span = new Span(words);
        span.addClassName("soft");
        return span;
    }
}
