package dev.parallax.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What was found out about one thing. */
final class Facts {
    private final Map<Fact, Object> known = new EnumMap<>(Fact.class);

    /** A fact, found out now if it is not known yet. Each has one type, that of all who ask for it. */
    <T> T of(Fact fact, Supplier<T> find) {
        return of(fact, known -> true, find);
    }

    /** The same, found out anew if what is known does not hold any more. */
    @SuppressWarnings("unchecked")
    <T> T of(Fact fact, Predicate<T> holds, Supplier<T> find) {
        T found = (T) known.get(fact);
        if (found == null || !holds.test(found)) {
            found = find.get();
            known.put(fact, found);
        }
        return found;
    }

    void forget(Predicate<Fact> which) {
        known.keySet().removeIf(which);
    }
}
