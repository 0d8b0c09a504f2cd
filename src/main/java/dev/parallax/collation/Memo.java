package dev.parallax.collation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a pure function gave for the arguments that it was asked for last, so that a correction recomputes only what it changes. */
final class Memo<A, R> {
    private final Map<A, R> known;

    Memo(int capacity) {
        known = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<A, R> eldest) {
                return size() > capacity;
            }
        };
    }

    /** Two threads that ask at the same time may both compute it. */
    R of(A argument, Function<A, R> function) {
        synchronized (known) {
            R result = known.get(argument);
            if (result != null) {
                return result;
            }
        }
        R result = function.apply(argument);
        synchronized (known) {
            known.put(argument, result);
        }
        return result;
    }
}
