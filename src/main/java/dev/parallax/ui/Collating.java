package dev.parallax.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import dev.parallax.collation.Collation;
import dev.parallax.dossier.Dossier;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a collation without holding up the screen; shows itself once that takes a moment. */
class Collating extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(Collating.class);
    private static final int PATIENCE_MS = 300;

    private final Collations collations;
    private @Nullable CompletableFuture<Collation> awaited;

    Collating(Collations collations) {
        this.collations = collations;
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", Messages.of("desk.collating"));
        add(bar, new Span(Messages.of("desk.collating.words")));
        getElement().setAttribute("role", "status");
        setVisible(false);
        addClassName("busy");
    }

    /**
     * Collates a dossier; whatever was awaited before does not count any more.
     *
     * @param then called with the collation in the UI of this moment, at once if it is known
     */
    void start(Dossier dossier, @Nullable String baseId, Consumer<Collation> then) {
        var collation = collations.of(dossier, baseId);
        awaited = collation;
        if (collation.isDone()) {
            done(dossier, collation, then);
            return;
        }
        var ui = UI.getCurrent();
        CompletableFuture.delayedExecutor(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .execute(() -> access(ui, () -> setVisible(awaited == collation && !collation.isDone())));
        collation.whenComplete((known, failure) -> access(ui, () -> done(dossier, collation, then)));
    }

    private void done(Dossier dossier, CompletableFuture<Collation> collation, Consumer<Collation> then) {
        if (awaited != collation) {
            return;
        }
        setVisible(false);
        try {
            then.accept(collation.join());
        } catch (CompletionException failure) {
            LOG.error("cannot collate dossier {}", dossier.id(), failure);
            Toast.warn(Messages.of("desk.collating.failed"));
        }
    }

    /** Does nothing once the person has gone. */
    private static void access(UI ui, Command command) {
        try {
            ui.access(command);
        } catch (UIDetachedException gone) {
            LOG.debug("nobody is looking any more");
        }
    }
}
