package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.parallax.archive.Archives;
import dev.parallax.dossier.DossierSummary;
import dev.parallax.dossier.Dossiers;
import dev.parallax.dossier.SampleDossiers;
import java.time.Instant;
import java.util.List;

/** The list of dossiers: where work begins. */
@Route("")
class HomeView extends Div implements HasDynamicTitle {
    private static final int PAUSE_MS = 250;

    private final Dossiers dossiers;
    private final SampleDossiers samples;
    private final Progresses progresses;
    private final TextField search = new TextField();
    private final Div list = new Div();

    HomeView(Dossiers dossiers, SampleDossiers samples, Archives archives, Progresses progresses, Changes changes) {
        this.dossiers = dossiers;
        this.samples = samples;
        this.progresses = progresses;
        search.setPlaceholder(Messages.of("home.find"));
        search.setAriaLabel(Messages.of("home.find"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        search.addValueChangeListener(e -> show());
        search.addClassName("home-search");
        var create = new Button("＋ " + Messages.of("home.new"), e -> newDossier());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);

        var heading = new Div(
                new H1(Messages.of("home.dossiers")), TopBar.gap(), search, ArchiveUpload.into(archives), create);
        heading.addClassName("home-heading");
        var page = new Main(heading, list);
        page.addClassName("home");
        var here = new Span(Messages.of("home.here"));
        here.addClassName("soft");
        add(new TopBar(TopBar.gap(), here), page);

        changes.listen(this, change -> show());
        addAttachListener(e -> show());
    }

    @Override
    public String getPageTitle() {
        return Messages.of("home.title");
    }

    private void show() {
        var found = dossiers.list(search.getValue());
        list.removeAll();
        if (!found.isEmpty()) {
            list.add(new DossierList(found, Instant.now(), this::delete));
        }
        list.add(found.isEmpty() ? nothing() : hint());
        if (!found.isEmpty()) {
            list.add(new Bookmarklet());
        }
        measure(found);
    }

    /** Finds out how far the review of dossiers is that nobody opened yet. */
    private void measure(List<DossierSummary> found) {
        var ui = getUI().orElse(null);
        var unknown = found.stream().filter(d -> d.progress() == null).toList();
        if (ui != null && !unknown.isEmpty()) {
            // who has left by then is told nothing
            progresses.measure(unknown, ui.accessLater(this::show, () -> {}));
        }
    }

    private Component nothing() {
        if (!search.isEmpty()) {
            return message(Messages.of("home.nothing"), Messages.of("home.nothing.words", search.getValue()));
        }
        var first = message(Messages.of("home.first"), Messages.of("home.first.words"));
        var create = new Button(Messages.of("home.new"), e -> newDossier());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        first.add(create, new Button(Messages.of("home.samples"), e -> samples.restore()));
        return first;
    }

    private static Div message(String heading, String words) {
        var message = new Div(new H2(heading), new Paragraph(words));
        message.addClassName("home-message");
        return message;
    }

    private static Component hint() {
        var hint = new Paragraph(Messages.of("home.hint"));
        hint.addClassName("home-hint");
        return hint;
    }

    private void newDossier() {
        new NewDossierDialog(dossiers).open();
    }

    private void delete(DossierSummary dossier) {
        dossiers.delete(dossier.id());
        Toast.offer(
                Messages.of("home.deleted", dossier.title()),
                Messages.of("undo"),
                () -> dossiers.restore(dossier.id()));
    }
}
