package dev.parallax.review;

import dev.parallax.dossier.EditRefusedException;
import dev.parallax.review.store.CategoryRows;
import dev.parallax.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The categories of notes on this desk: those that come with Parallax, as the desk changed them, and its own. */
@Component
public class Categories {
    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_ID = 64;

    private final CategoryRows rows;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    Categories(CategoryRows rows, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.rows = rows;
        this.transactions = new TransactionTemplate(transactions);
        this.events = events;
    }

    /** All, hidden ones too, by group; the desk's own come last in theirs. */
    public List<Category> all() {
        var all = new ArrayList<>(byId().values());
        all.sort(Comparator.comparing(Category::group));
        return List.copyOf(all);
    }

    /** As the desk calls it; one that the desk does not know stays as it is. */
    Category asHere(Category category) {
        return byId().getOrDefault(category.id(), category);
    }

    /**
     * Adds a category of the desk's own.
     *
     * @throws EditRefusedException if its name is blank, too long, or another's in its group
     */
    public Category add(CategoryGroup group, String label) {
        var added = new Category(UUID.randomUUID().toString(), group, clean(label), false);
        change(() -> put(added));
        return added;
    }

    /**
     * Gives a category another name; a blank one gives back the name with which it came.
     *
     * @throws EditRefusedException if the name is too long, or another's in its group, or blank for one of the desk's own
     */
    public void rename(Category category, String label) {
        String own = label.isBlank()
                ? Category.shipped(category.id()).map(Category::label).orElse("")
                : label;
        change(() -> {
            var now = asHere(category);
            put(new Category(now.id(), now.group(), clean(own), now.hidden()));
        });
    }

    /** Offers a category no more, or again. Its notes keep it. */
    public void hide(Category category, boolean hidden) {
        change(() -> {
            var now = asHere(category);
            put(new Category(now.id(), now.group(), now.label(), hidden));
        });
    }

    /**
     * Takes in a category that a note from elsewhere has; what the desk has under its id stays as it is. Called inside a
     * transaction.
     */
    void takeIn(Category category) {
        if (byId().containsKey(category.id())) {
            return;
        }
        if (category.id().length() > LONGEST_ID) {
            throw new EditRefusedException("The id of a category is longer than 64 characters.");
        }
        rows.put(new Category(category.id(), category.group(), clean(category.label()), category.hidden()));
        announce();
    }

    private Map<String, Category> byId() {
        var byId = new LinkedHashMap<String, Category>();
        Category.shipped().forEach(c -> byId.put(c.id(), c));
        rows.all().forEach(c -> byId.put(c.id(), c));
        return byId;
    }

    private void put(Category category) {
        boolean taken = byId().values().stream()
                .anyMatch(c -> !c.is(category)
                        && c.group() == category.group()
                        && fold(c.label()).equals(fold(category.label())));
        if (taken) {
            throw new EditRefusedException("“%s” is a category already.".formatted(category.label()));
        }
        if (Category.shipped().contains(category)) {
            rows.remove(category.id());
        } else {
            rows.put(category);
        }
    }

    private void change(Runnable change) {
        transactions.executeWithoutResult(status -> {
            change.run();
            announce();
        });
    }

    /** Says so once it is stored, and only if it is. */
    private void announce() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(new CategoriesChanged());
            }
        });
    }

    private static String clean(String label) {
        String line = PlainText.line(label);
        if (line.isEmpty()) {
            throw new EditRefusedException("A category needs a name.");
        }
        if (line.length() > LONGEST_LABEL) {
            throw new EditRefusedException("The name of a category is longer than 100 characters.");
        }
        return line;
    }

    private static String fold(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
