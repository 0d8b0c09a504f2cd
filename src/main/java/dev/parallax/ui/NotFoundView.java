package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;

/** Says that an address leads nowhere, such as that of a deleted dossier. */
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    NotFoundView() {
        var home = new RouterLink(Messages.of("dossiers.all"), HomeView.class);
        var page = new Main(new H1(Messages.of("missing.heading")), new Paragraph(Messages.of("missing.words")), home);
        page.addClassName("message-page");
        add(new TopBar(), page);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Messages.of("missing.title");
    }
}
