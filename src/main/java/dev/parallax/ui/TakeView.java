package dev.parallax.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.parallax.dossier.DossierSummary;
import dev.parallax.dossier.Dossiers;
import dev.parallax.dossier.EditRefusedException;
import dev.parallax.dossier.NewText;
import dev.parallax.dossier.Original;
import dev.parallax.ingest.Links;
import dev.parallax.ingest.Reading;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.PlainText;
import dev.parallax.text.Role;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the {@link Bookmarklet} leads: asks for the dossier, and opens the dialog for a new text with what was sent. Nothing
 * is stored until a person saves it there, so that a page that sends something unasked achieves nothing.
 */
@Route("take")
class TakeView extends Div implements HasDynamicTitle {
    private static final int LONGEST = 4_000_000;

    private final Dossiers dossiers;
    private final Desk desk;
    private final Links links;
    private final H1 heading = new H1(Messages.of("take.heading"));
    private final Paragraph sent = new Paragraph();
    private final ComboBox<DossierSummary> choice = new ComboBox<>(Messages.of("take.dossier"));
    private final TextField fresh = new TextField(Messages.of("take.fresh"));
    private final Button look = new Button(Messages.of("take.look"), e -> look());
    private Map<String, String> parts = Map.of();

    TakeView(Dossiers dossiers, Desk desk, Links links) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.links = links;
        var all = dossiers.list();
        choice.setItems(all);
        choice.setItemLabelGenerator(DossierSummary::title);
        choice.setClearButtonVisible(true);
        all.stream().findFirst().ifPresent(choice::setValue);
        choice.addValueChangeListener(e -> fresh.setVisible(e.getValue() == null));
        fresh.setVisible(all.isEmpty());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sent.addClassName("soft");
        sent.getElement().setAttribute("dir", "auto");
        var form = new Div(choice, fresh, look);
        form.addClassName("form");
        var page = new Main(heading, sent, form);
        page.addClassNames("home", "take");
        add(new TopBar(TopBar.gap()), page);
        receive("");
    }

    @Override
    public String getPageTitle() {
        return Messages.of("take.heading") + " · Parallax";
    }

    /** What was sent is taken out of the address, so that it does not stay in the browser's history. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .executeJs("const sent = location.hash.slice(1);"
                        + "history.replaceState(history.state, '', location.pathname); return sent;")
                .then(String.class, this::receive);
    }

    /** Takes what was sent, written as in the query of an address. */
    void receive(String query) {
        parts = query.length() > LONGEST ? Map.of() : parts(query);
        boolean something = !part("html").isBlank();
        choice.setVisible(something);
        fresh.setVisible(something && choice.getValue() == null);
        fresh.setValue(part("title"));
        look.setVisible(something);
        sent.setText(something ? part("title") + " — " + part("url") : Messages.of("take.nothing"));
    }

    private String part(String name) {
        String value = parts.getOrDefault(name, "");
        return name.equals("html") ? value : PlainText.line(value.length() > 1_000 ? value.substring(0, 1_000) : value);
    }

    private static Map<String, String> parts(String query) {
        var parts = new HashMap<String, String>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                try {
                    parts.put(
                            part.substring(0, equals),
                            URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException damaged) {
                    return Map.of();
                }
            }
        }
        return parts;
    }

    private void look() {
        try {
            var chosen = choice.getValue();
            String id =
                    chosen == null ? dossiers.create(fresh.getValue(), "", null).id() : chosen.id();
            open(id);
        } catch (EditRefusedException refused) {
            fresh.setErrorMessage(FriendlyErrors.words(refused));
            fresh.setInvalid(true);
        }
    }

    private void open(String id) {
        var texts = dossiers.find(id).map(d -> d.texts()).orElse(List.of());
        var dialog = AddTextDialog.toAdd(
                texts,
                links,
                new AddTextDialog.Saving() {
                    @Override
                    public void save(NewText text) {
                        desk.addText(id, text);
                        toDesk(id);
                    }

                    @Override
                    public void save(Role first, Reading.Aligned aligned) {
                        desk.addAligned(id, first, aligned);
                        toDesk(id);
                    }
                },
                () -> toDesk(id));
        dialog.open();
        String url = part("url").matches("(?i)https?://.*") ? part("url") : "";
        dialog.suggest(new Article(Role.COVERAGE, "", Language.UNDETERMINED, part("title"), "", null, url));
        var original =
                new Original(url, "text/html; charset=UTF-8", part("html").getBytes(StandardCharsets.UTF_8));
        if (part("kind").equals("page")) {
            dialog.take(original);
        } else {
            dialog.takeSelection(original);
        }
    }

    private void toDesk(String id) {
        getUI().ifPresent(ui -> ui.navigate(DeskView.class, new RouteParameters(DeskView.DOSSIER, id)));
    }
}
