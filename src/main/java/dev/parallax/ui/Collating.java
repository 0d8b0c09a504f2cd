package dev.parallax.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
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

/**
 * Waits for a collation without holding up the screen. Once that takes a moment it shows itself, with how far the work is
 * and a way to stop it; what was stopped can be begun again.
 */
class Collating extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(Collating.class);
    private static final int PATIENCE_MS = 300;

    /** After so many times that patience, words say what takes so long, and it can be stopped. */
    private static final int LONG = 6;

    private static final String SAYS_SO = "says-so";

    private final Collations collations;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Button stop = new Button(Messages.of("desk.collating.stop"), e -> stop());
    private final Button again = new Button(Messages.of("desk.collating.again"), e -> restart());
    private Runnable restart = () -> {};
    private Runnable onGivenUp = () -> {};
    private boolean givenUp;
    private @Nullable CollationJob awaited;

    Collating(Collations collations) {
        this.collations = collations;
        bar.getElement().setAttribute("aria-label", Messages.of("desk.collating"));
        stop.addThemeName("small");
        again.addThemeName("small");
        words.getElement().setAttribute("role", "status");
        add(bar, words, stop, again);
        setVisible(false);
        addClassName("busy");
    }

    /** Is told when a collation will not come: it was stopped, or failed. */
    void onGivenUp(Runnable listener) {
        onGivenUp = listener;
    }

    /** Says whether there is nothing else to see meanwhile. */
    void alone(boolean alone) {
        setClassName("alone", alone);
    }

    /** Whether the last collation that was asked for will not come. */
    boolean isGivenUp() {
        return givenUp;
    }

    /**
     * Collates a dossier; whatever was awaited before does not count any more.
     *
     * @param then called with the collation in the UI of this moment, at once if it is known
     */
    void start(Dossier dossier, @Nullable String baseId, Consumer<Collation> then) {
        restart = () -> start(dossier, baseId, then);
        givenUp = false;
        var job = collations.await(dossier, baseId);
        leave();
        awaited = job;
        if (job.collation().isDone()) {
            done(dossier, job, then);
            return;
        }
        show(true);
        var ui = UI.getCurrent();
        showLater(ui, job, 1);
        job.collation().whenComplete((known, failure) -> access(ui, () -> done(dossier, job, then)));
    }

    /** Shows how far a job is, now and then as long as it is awaited. */
    private void showLater(UI ui, CollationJob job, int time) {
        CompletableFuture.delayedExecutor(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .execute(() -> access(ui, () -> {
                    if (awaited == job && !job.collation().isDone()) {
                        bar.setValue(Math.max(bar.getValue(), job.share()));
                        setVisible(true);
                        setClassName(SAYS_SO, time >= LONG);
                        showLater(ui, job, time + 1);
                    }
                }));
    }

    private void show(boolean running) {
        bar.setValue(0);
        bar.setVisible(running);
        stop.setVisible(running);
        again.setVisible(!running);
        setClassName(SAYS_SO, !running);
        words.setText(Messages.of(running ? "desk.collating.words" : "desk.collating.stopped"));
    }

    /** Gives up what is awaited; it goes on if somebody else waits for it. */
    private void stop() {
        leave();
        show(false);
        giveUp();
    }

    private void giveUp() {
        givenUp = true;
        onGivenUp.run();
    }

    /** Begins again what was stopped or failed. */
    void restart() {
        restart.run();
    }

    private void leave() {
        var job = awaited;
        awaited = null;
        if (job != null) {
            job.leave();
        }
    }

    private void done(Dossier dossier, CollationJob job, Consumer<Collation> then) {
        if (awaited != job) {
            return;
        }
        setVisible(false);
        try {
            then.accept(job.collation().join());
        } catch (CompletionException failure) {
            LOG.error("cannot collate dossier {}", dossier.id(), failure);
            Toast.warn(Messages.of("desk.collating.failed"));
            giveUp();
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
