package dev.parallax.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.parallax.collation.ImpossibleCorrectionException;
import dev.parallax.collation.Row;
import dev.parallax.dossier.ContradictoryPinsException;
import dev.parallax.dossier.EditRefusedException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Tells people what went wrong in words for them; the log has the rest. */
@Component
class FriendlyErrors implements VaadinServiceInitListener, ErrorHandler {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(FriendlyErrors.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(e -> e.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        if (isBrowserGone(event.getThrowable())) {
            LOG.debug("the browser went away while something was sent to it", event.getThrowable());
            return;
        }
        var refused = refusal(event.getThrowable());
        if (refused == null) {
            LOG.error("unexpected failure on the screen", event.getThrowable());
        }
        var ui = UI.getCurrent();
        if (ui != null && ui.isAttached()) {
            String message = refused == null ? Messages.of("failure") : refused;
            ui.access(() -> Toast.warn(message));
        }
    }

    /** What fails while the server sends is thrown as it is; another server that breaks off comes wrapped in a failure of ours. */
    private static boolean isBrowserGone(Throwable failure) {
        return failure instanceof IOException && DisconnectedClientHelper.isClientDisconnectedException(failure);
    }

    /** What a failure that is meant for people says. */
    static String words(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), Messages.of("failure.refused"));
    }

    /** What a refused edit says; null if it is another failure. */
    static @Nullable String refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ImpossibleCorrectionException impossible) {
                return Messages.of("impossible." + impossible.reason().name().toLowerCase(Locale.ROOT));
            }
            if (cause instanceof EditRefusedException refused) {
                return words(refused);
            }
        }
        return null;
    }

    /** What a refused correction says, with the row that stands against it; empty if it is another failure. */
    static Optional<String> refusal(RuntimeException failure, DeskState state) {
        if (failure instanceof ContradictoryPinsException contradictory) {
            var contradiction = contradictory.contradiction();
            var row = new RowFinder(state.collation()).of(List.of(contradiction.place()));
            return Optional.of(Messages.of(
                    "contradiction." + contradiction.kind().name().toLowerCase(Locale.ROOT),
                    row.map(Row::number).orElse(0),
                    state.text(contradiction.place().textId()).map(Names::of).orElse("")));
        }
        return Optional.ofNullable(refusal(failure));
    }
}
