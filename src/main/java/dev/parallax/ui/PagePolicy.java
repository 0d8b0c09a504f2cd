package dev.parallax.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers what pages of the desk may load and do: nothing from elsewhere, no frames, no plug-ins, and of scripts in a
 * page only those that carry this answer's own nonce.
 *
 * <p>Vaadin needs two exceptions: its client makes functions of what the server sends ({@code unsafe-eval}), and its
 * components write styles into the page ({@code unsafe-inline} for styles only).
 */
@Component
class PagePolicy extends OncePerRequestFilter implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;

    private static final String HEADER = "Content-Security-Policy";
    private static final String OTHERS =
            "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:;"
                    + " connect-src 'self'; object-src 'none'; frame-src 'none'; worker-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; ";
    private static final int NONCE_BYTES = 18;

    /** In development mode a page with a script in it stands in while the front end is put together. */
    private volatile boolean development;

    private final transient SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HEADER, OTHERS + (development ? "script-src 'self' 'unsafe-inline'" : "script-src 'self'"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        development = !event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(this::sign);
    }

    private void sign(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, OTHERS + "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'");
    }
}
