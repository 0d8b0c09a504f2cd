package dev.parallax.dossier;

import dev.parallax.dossier.store.DossierRows;
import dev.parallax.dossier.store.EditLog;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The steps that were made in each dossier, in one line whatever their kind, without limit and across restarts.
 *
 * <p>Steps of one dossier are made one after another, whoever makes them: each holds the dossier's row in the database.
 * A new step drops those that were undone before it.
 */
@Component
public class History {
    private final DossierRows dossiers;
    private final EditLog log;
    private final Map<String, Undoable<?>> kinds;
    private final TransactionTemplate transactions;
    private final Announcements announcements;

    History(
            DossierRows dossiers,
            EditLog log,
            List<Undoable<?>> kinds,
            PlatformTransactionManager transactions,
            Announcements announcements) {
        this.dossiers = dossiers;
        this.log = log;
        this.kinds = kinds.stream().collect(Collectors.toMap(k -> k.type().getSimpleName(), Function.identity()));
        this.transactions = new TransactionTemplate(transactions);
        this.announcements = announcements;
    }

    /**
     * A step of a dossier.
     *
     * @param label what it does, in a few words
     */
    public record Step(long number, String label, Instant made) {}

    /** What undo and redo would do next; empty where there is nothing. */
    public record Next(Optional<Step> undo, Optional<Step> redo) {}

    public Next next(String dossierId) {
        return new Next(log.lastDone(dossierId), log.firstUndone(dossierId));
    }

    /**
     * Makes an edit as one step.
     *
     * @param edit asked for the edit once the dossier is held, so that it starts from what is stored now; empty if there is
     *     nothing to do
     * @throws EditConflictException if the dossier is gone
     */
    public <E> void perform(String dossierId, Undoable<E> kind, Supplier<Optional<E>> edit) {
        var label = hold(
                dossierId,
                () -> edit.get().map(e -> {
                    kind.apply(dossierId, e);
                    log.append(dossierId, kind.type().getSimpleName(), kind.label(e), Json.write(e));
                    return kind.label(e);
                }));
        label.ifPresent(l -> announcements.announce(new DossierChanged(dossierId, l)));
    }

    /** Takes back the last step; empty if there is none. */
    public Optional<Step> undo(String dossierId) {
        var step = hold(
                dossierId,
                () -> log.lastDone(dossierId).map(s -> {
                    var entry = log.entry(dossierId, s);
                    revert(dossierId, kind(entry), entry);
                    log.mark(dossierId, s.number(), true);
                    return s;
                }));
        step.ifPresent(s -> announcements.announce(new DossierChanged(dossierId, "Undo: " + s.label())));
        return step;
    }

    /** Makes the step that was undone last again; empty if there is none. */
    public Optional<Step> redo(String dossierId) {
        var step = hold(
                dossierId,
                () -> log.firstUndone(dossierId).map(s -> {
                    var entry = log.entry(dossierId, s);
                    apply(dossierId, kind(entry), entry);
                    log.mark(dossierId, s.number(), false);
                    return s;
                }));
        step.ifPresent(s -> announcements.announce(new DossierChanged(dossierId, "Redo: " + s.label())));
        return step;
    }

    /** The last dismissal of each finding that was ever dismissed in a step that is not undone. */
    Map<String, Dismissal> dismissals(String dossierId) {
        var dismissals = new HashMap<String, Dismissal>();
        for (var step : log.done(dossierId, Edit.Dismiss.DISMISS)) {
            if (Json.read(step.content(), Edit.class) instanceof Edit.Dismiss edit) {
                var dismissal = new Dismissal(Objects.requireNonNullElse(edit.person(), ""), step.made());
                edit.findings().forEach(finding -> dismissals.put(finding, dismissal));
            }
        }
        return dismissals;
    }

    private <R> Optional<R> hold(String dossierId, Supplier<Optional<R>> work) {
        return transactions.execute(status -> {
            dossiers.hold(dossierId);
            var result = work.get();
            if (result.isPresent()) {
                dossiers.touch(dossierId);
            }
            return result;
        });
    }

    private static <E> void apply(String dossierId, Undoable<E> kind, EditLog.Entry entry) {
        kind.apply(dossierId, Json.read(entry.content(), kind.type()));
    }

    private static <E> void revert(String dossierId, Undoable<E> kind, EditLog.Entry entry) {
        kind.revert(dossierId, Json.read(entry.content(), kind.type()));
    }

    private Undoable<?> kind(EditLog.Entry entry) {
        var kind = kinds.get(entry.kind());
        if (kind == null) {
            throw new IllegalStateException("no kind of edit is called " + entry.kind());
        }
        return kind;
    }
}
