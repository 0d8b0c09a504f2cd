package dev.parallax.ui;

import dev.parallax.dossier.DossierSummary;
import dev.parallax.dossier.Dossiers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Collates dossiers that nobody has opened yet, so that the list can say how much there is to do. */
@Service
class Progresses {
    private static final Logger LOG = LoggerFactory.getLogger(Progresses.class);

    private final Dossiers dossiers;
    private final Collations collations;
    private final Set<String> tried = ConcurrentHashMap.newKeySet();

    Progresses(Dossiers dossiers, Collations collations) {
        this.dossiers = dossiers;
        this.collations = collations;
    }

    /** Collates at start what was worked on last: it opens at once then, and the dictionaries are loaded for all else. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        dossiers.list().stream()
                .filter(summary -> !summary.texts().isEmpty())
                .findFirst()
                .flatMap(summary -> dossiers.find(summary.id()))
                .ifPresent(dossier -> collations.of(dossier, null));
    }

    /** @param then called, in another thread, each time that one of them is known; each is tried once */
    void measure(List<DossierSummary> unknown, Runnable then) {
        for (DossierSummary summary : unknown) {
            if (!summary.texts().isEmpty() && tried.add(summary.id() + summary.changed())) {
                dossiers.find(summary.id())
                        .ifPresent(dossier -> collations
                                .of(dossier, null)
                                .thenAccept(collation -> {
                                    dossiers.progress(
                                            dossier.id(),
                                            DeskState.of(dossier, collation, List.of(), Map.of())
                                                    .progress());
                                    then.run();
                                })
                                .exceptionally(failure -> {
                                    LOG.error("cannot collate dossier {}", dossier.id(), failure);
                                    return null;
                                }));
            }
        }
    }
}
