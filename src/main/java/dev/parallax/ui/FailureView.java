package dev.parallax.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.LoggerFactory;

/** Stands in for a screen that could not be built. */
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    FailureView() {
        var page = new Main(
                new H1(Messages.of("failed.heading")),
                new Paragraph(Messages.of("failed.words")),
                new RouterLink(Messages.of("dossiers.all"), HomeView.class));
        page.addClassName("message-page");
        add(new TopBar(), page);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LoggerFactory.getLogger(FailureView.class)
                .error("cannot show {}", event.getLocation().getPath(), parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Messages.of("failed.title");
    }
}
