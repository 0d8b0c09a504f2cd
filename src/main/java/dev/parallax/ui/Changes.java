package dev.parallax.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.parallax.dossier.DossierChanged;
import dev.parallax.glossary.GlossaryChanged;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Tells every open screen, in whichever browser tab, that a dossier or the glossary has changed. */
@Service
class Changes {
    private final List<Consumer<DossierChanged>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> glossaryListeners = new CopyOnWriteArrayList<>();

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
        Consumer<DossierChanged> pushed = change -> ui.access(() -> listener.accept(change));
        return Registration.addAndRemove(listeners, pushed);
    }

    /** Calls the listener, in the UI of the component, whenever the glossary changes. */
    void listenToGlossary(Component component, Runnable listener) {
        component.addAttachListener(attached -> {
            var ui = attached.getUI();
            var registration = Registration.addAndRemove(glossaryListeners, () -> ui.access(listener::run));
            component.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
            });
        });
    }

    @EventListener
    void changed(GlossaryChanged change) {
        glossaryListeners.forEach(Runnable::run);
    }

    @EventListener
    void changed(DossierChanged change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
