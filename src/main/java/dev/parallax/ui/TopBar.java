package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** The bar on top of every screen: the way home, what the screen adds, and how things look. */
class TopBar extends Header {
    private final RouterLink glossary = new RouterLink(Messages.of("glossary.heading"), GlossaryView.class);

    TopBar(Component... content) {
        addClassName("topbar");
        var brand = new RouterLink();
        brand.setRoute(HomeView.class);
        brand.add(new Span("◗ Parallax"));
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", Messages.of("top.home"));
        add(brand);
        add(content);
        glossary.addClassName("crumb");
        add(glossary, new DisplayMenu());
    }

    /** Remembers on the way to the glossary which dossier one comes from. */
    void at(String dossierId) {
        glossary.setQueryParameters(QueryParameters.of(GlossaryView.FROM, dossierId));
    }

    /** Takes up the room between what stands left and right. */
    static Span gap() {
        var gap = new Span();
        gap.addClassName("grow");
        return gap;
    }
}
