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
                new H1("This screen could not be shown"),
                new Paragraph("Something went wrong in Parallax; the log says what. What you saved is kept."),
                new RouterLink("All dossiers", HomeView.class));
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
        return "Failure · Parallax";
    }
}
