package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import dev.parallax.dossier.DossierChanged;
import dev.parallax.glossary.GlossaryChanged;
import dev.parallax.review.CategoriesChanged;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Tells every open screen, in whichever browser tab, that a dossier, the glossary or the categories have changed. */
@Service
class Changes {
    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    private final List<Consumer<DossierChanged>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> glossaryListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> categoryListeners = new CopyOnWriteArrayList<>();

    /** Calls the listener, in the UI of the component, until the component leaves the screen. */
    void listen(Component component, Consumer<DossierChanged> listener) {
        component.addAttachListener(attached -> {
            var registration = register(attached.getUI(), listener);
            component.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
            });
        });
    }

    private Registration register(UI ui, Consumer<DossierChanged> listener) {
        Consumer<DossierChanged> pushed = change -> push(ui, () -> listener.accept(change));
        return Registration.addAndRemove(listeners, pushed);
    }

    /** Calls the listener, in the UI of the component, whenever the glossary changes. */
    void listenToGlossary(Component component, Runnable listener) {
        listen(component, glossaryListeners, listener);
    }

    /** Calls the listener, in the UI of the component, whenever the categories of notes change. */
    void listenToCategories(Component component, Runnable listener) {
        listen(component, categoryListeners, listener);
    }

    private static void listen(Component component, List<Runnable> listeners, Runnable listener) {
        component.addAttachListener(attached -> {
            var ui = attached.getUI();
            var registration = Registration.addAndRemove(listeners, () -> push(ui, listener::run));
            component.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
            });
        });
    }

    @EventListener
    void changed(CategoriesChanged change) {
        categoryListeners.forEach(Runnable::run);
    }

    @EventListener
    void changed(GlossaryChanged change) {
        glossaryListeners.forEach(Runnable::run);
    }

    @EventListener
    void changed(DossierChanged change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    /** A window that was closed in between hears nothing, and keeps no other from hearing. */
    private static void push(UI ui, Command command) {
        try {
            ui.access(command);
        } catch (UIDetachedException closed) {
            LOG.debug("a window was closed before it heard of a change", closed);
        }
    }
}
