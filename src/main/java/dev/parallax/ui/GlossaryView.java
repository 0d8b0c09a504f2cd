package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.Dossiers;
import dev.parallax.glossary.Glossary;
import dev.parallax.glossary.Glossary.Change;
import dev.parallax.lexicon.GlossaryCsv;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The desk's names and terms: how each is to be rendered, and how not. */
@Route("glossary")
class GlossaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** The parameter of the address that names the dossier one comes from. */
    static final String FROM = "from";

    private static final int PAUSE_MS = 250;

    private final Glossary glossary;
    private final Dossiers dossiers;
    private final Span back = new Span();
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Grid<GlossaryEntry> grid = new Grid<>();
    private final Div nothing = new Div();

    GlossaryView(Glossary glossary, Dossiers dossiers, Changes changes) {
        this.glossary = glossary;
        this.dossiers = dossiers;
        search.setPlaceholder(Messages.of("glossary.find"));
        search.setAriaLabel(Messages.of("glossary.find"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        search.addValueChangeListener(e -> show());
        search.addClassName("home-search");
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        var heading = new Div(
                new H1(Messages.of("glossary.heading")),
                count,
                TopBar.gap(),
                search,
                importButton(),
                exportLink(),
                addButton());
        heading.addClassName("home-heading");
        columns();
        nothing.addClassName("home-message");
        var page = new Main(heading, grid, nothing);
        page.addClassNames("home", "glossary");
        back.addClassName("way-back");
        add(new TopBar(back, TopBar.gap()), page);
        changes.listenToGlossary(this, this::show);
        addAttachListener(e -> show());
    }

    @Override
    public String getPageTitle() {
        return Messages.of("glossary.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        back.removeAll();
        var query = event.getLocation().getQueryParameters();
        query.getSingleParameter(FROM).flatMap(dossiers::find).ifPresent(this::offerWayBack);
    }

    private void offerWayBack(Dossier dossier) {
        var title = new Span(dossier.title());
        title.getElement().setAttribute("dir", "auto");
        var link = new RouterLink();
        link.setRoute(DeskView.class, new RouteParameters(DeskView.DOSSIER, dossier.id()));
        link.add(new Span("← "), title);
        link.getElement()
                .setAttribute("aria-label", Messages.of("glossary.back", dossier.title()))
                .setAttribute("title", Messages.of("glossary.back", dossier.title()));
        back.add(link);
    }

    private Button addButton() {
        var add = new Button("＋ " + Messages.of("glossary.add"), e -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    private Button importButton() {
        return new Button(Messages.of("glossary.import"), e -> new GlossaryImportDialog(glossary, this::make).open());
    }

    private Component exportLink() {
        var download = DownloadHandler.fromInputStream(event -> {
            byte[] csv = GlossaryCsv.write(glossary.entries()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(csv), "glossary.csv", "text/csv", csv.length);
        });
        var link = new Anchor(download, AttachmentType.DOWNLOAD, "");
        link.setRouterIgnore(true);
        var button = new Button(Messages.of("glossary.export"));
        button.setTabIndex(-1);
        link.add(button);
        return link;
    }

    private void columns() {
        grid.addComponentColumn(entry -> words(entry.term(), "strong"))
                .setHeader(Messages.of("glossary.term"))
                .setFlexGrow(2);
        grid.addComponentColumn(entry -> words(entry.preferred(), "good"))
                .setHeader(Messages.of("glossary.preferred"))
                .setFlexGrow(2);
        grid.addComponentColumn(entry -> words(GlossaryCsv.field(entry.allowed()), "soft"))
                .setHeader(Messages.of("glossary.allowed"))
                .setFlexGrow(2);
        grid.addComponentColumn(entry -> words(GlossaryCsv.field(entry.forbidden()), "error"))
                .setHeader(Messages.of("glossary.forbidden"))
                .setFlexGrow(2);
        grid.addColumn(entry -> language(entry.language()))
                .setHeader(Messages.of("glossary.language"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::buttons)
                .setHeader(actionsHeader())
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemDoubleClickListener(e -> edit(e.getItem()));
        grid.getElement().setAttribute("aria-label", Messages.of("glossary.heading"));
    }

    private static Component actionsHeader() {
        var actions = new Span(Messages.of("home.actions"));
        actions.addClassName("sr");
        return actions;
    }

    private static Span words(String words, String className) {
        var span = new Span(words.isEmpty() ? "–" : words);
        span.addClassName(words.isEmpty() ? "soft" : className);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    static String language(@Nullable Language language) {
        return language == null ? Messages.of("glossary.language.any") : Messages.of(language);
    }

    private Component buttons(GlossaryEntry entry) {
        var edit = icon(VaadinIcon.PENCIL, Messages.of("glossary.edit.one", entry.term()));
        edit.addClickListener(e -> edit(entry));
        var remove = icon(VaadinIcon.TRASH, Messages.of("glossary.delete.one", entry.term()));
        remove.addClickListener(e -> remove(entry));
        return new Span(edit, remove);
    }

    private static Button icon(VaadinIcon icon, String label) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void show() {
        var all = glossary.entries();
        var found = all.stream().filter(this::isFound).toList();
        count.setText(all.isEmpty() ? "" : Messages.of("glossary.count", all.size()));
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
        nothing.removeAll();
        if (found.isEmpty()) {
            nothing.add(
                    all.isEmpty()
                            ? empty()
                            : message(Messages.of("home.nothing"), Messages.of("glossary.nothing", search.getValue())));
        }
    }

    private boolean isFound(GlossaryEntry entry) {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        return Stream.of(List.of(entry.term(), entry.preferred()), entry.allowed(), entry.forbidden())
                .flatMap(List::stream)
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Component empty() {
        var message = message(Messages.of("glossary.empty"), Messages.of("glossary.empty.words"));
        var add = new Button(Messages.of("glossary.add.first"), e -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var ways = new Div(add, importButton());
        ways.addClassName("ways");
        message.add(ways);
        return message;
    }

    private static Div message(String heading, String words) {
        return new Div(new H2(heading), new Paragraph(words));
    }

    private void add() {
        new GlossaryEntryDialog(
                        Messages.of("glossary.add"),
                        GlossaryEntryDialog.Draft.EMPTY,
                        entry -> make(
                                new Change(List.of(), List.of(entry)), Messages.of("glossary.added", entry.term())))
                .open();
    }

    private void edit(GlossaryEntry entry) {
        new GlossaryEntryDialog(
                        Messages.of("glossary.edit"),
                        GlossaryEntryDialog.Draft.of(entry),
                        after -> make(
                                new Change(List.of(entry), List.of(after)),
                                Messages.of("glossary.changed", after.term())))
                .open();
    }

    private void remove(GlossaryEntry entry) {
        make(new Change(List.of(entry), List.of()), Messages.of("glossary.deleted", entry.term()));
    }

    private void make(Change change, String done) {
        glossary.make(change);
        Toast.offer(done, Messages.of("undo"), () -> glossary.make(change.reversed()));
    }
}
