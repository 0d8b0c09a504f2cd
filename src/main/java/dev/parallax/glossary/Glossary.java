package dev.parallax.glossary;

import dev.parallax.dossier.EditConflictException;
import dev.parallax.glossary.store.GlossaryRows;
import dev.parallax.lexicon.GlossaryEntry;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The names and terms of this desk. A term has one entry for each language of its renderings. */
@Component
public class Glossary {
    private final GlossaryRows rows;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    Glossary(GlossaryRows rows, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.rows = rows;
        this.transactions = new TransactionTemplate(transactions);
        this.events = events;
    }

    /**
     * A change of the glossary.
     *
     * @param gone entries that it takes away, as they were
     * @param come entries that it puts in
     */
    public record Change(List<GlossaryEntry> gone, List<GlossaryEntry> come) {
        public Change {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }

        public Change reversed() {
            return new Change(come, gone);
        }

        /** The entries that are new: nothing goes for them. */
        public List<GlossaryEntry> added() {
            return come.stream()
                    .filter(entry -> gone.stream().noneMatch(entry::isSameTermAs))
                    .toList();
        }
    }

    /** All entries, in the order of their terms. */
    public List<GlossaryEntry> entries() {
        return rows.all();
    }

    /**
     * What taking in entries changes, such as those of a file: entries of the same terms go, those that are there already
     * stay.
     */
    public Change merging(List<GlossaryEntry> entries) {
        var present = entries();
        var come = entries.stream().filter(entry -> !present.contains(entry)).toList();
        var gone = present.stream()
                .filter(old -> come.stream().anyMatch(old::isSameTermAs))
                .toList();
        return new Change(gone, come);
    }

    /**
     * Makes a change, whole or not at all.
     *
     * @throws EditConflictException if an entry that is to go was changed meanwhile, or one of the same term has come
     */
    public void make(Change change) {
        transactions.executeWithoutResult(status -> {
            var left = new ArrayList<>(rows.all());
            if (!left.containsAll(change.gone())) {
                throw new EditConflictException("The glossary was changed in another window. Look at it again.");
            }
            left.removeAll(change.gone());
            for (var entry : change.come()) {
                if (left.stream().anyMatch(entry::isSameTermAs)) {
                    throw new EditConflictException("“%s” is in the glossary already.".formatted(entry.term()));
                }
            }
            change.gone().forEach(rows::delete);
            change.come().forEach(rows::insert);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    events.publishEvent(new GlossaryChanged());
                }
            });
        });
    }
}
