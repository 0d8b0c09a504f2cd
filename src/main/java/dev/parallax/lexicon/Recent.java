package dev.parallax.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Remembers what was last computed for a bounded number of strings; what was used longest ago goes first. Strings too
 * long to be sentences are not remembered.
 */
final class Recent<V> {
    private static final int LONGEST = 10_000;

    private final Map<String, V> values;

    Recent(int capacity) {
        values = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The value for a string. Two threads that ask at the same time may both compute it. */
    V get(String key, Supplier<V> compute) {
        synchronized (values) {
            V known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        V value = compute.get();
        if (key.length() <= LONGEST) {
            synchronized (values) {
                values.put(key, value);
            }
        }
        return value;
    }
}
