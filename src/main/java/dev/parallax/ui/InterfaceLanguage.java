package dev.parallax.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The language of the interface: what a person chose, which a cookie remembers, else what the browser asks for.
 */
@Component
class InterfaceLanguage implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;
    private static final String COOKIE = "parallax-language";
    private static final int YEAR_S = 365 * 24 * 60 * 60;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .attr(
                        "lang",
                        chosen(page.getVaadinRequest())
                                .orElseGet(() -> page.getVaadinRequest().getLocale())
                                .toLanguageTag()));
        event.getSource()
                .addUIInitListener(init -> chosen(VaadinRequest.getCurrent()).ifPresent(init.getUI()::setLocale));
    }

    /** What a person chose; empty if the browser decides. */
    static Optional<Locale> chosen(@Nullable VaadinRequest request) {
        return Stream.ofNullable(request == null ? null : request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> Messages.LANGUAGES.stream()
                        .filter(l -> l.toLanguageTag().equals(tag)))
                .findFirst();
    }

    /** Remembers a choice and shows the screen again in that language; empty leaves it to the browser. */
    static void choose(Optional<Locale> language) {
        String value = language.map(Locale::toLanguageTag).orElse("");
        int age = language.isPresent() ? YEAR_S : 0;
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; SameSite=Lax; max-age=' + $2; location.reload()",
                        COOKIE,
                        value,
                        age);
    }
}
