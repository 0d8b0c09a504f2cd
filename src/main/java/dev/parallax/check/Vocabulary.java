package dev.parallax.check;

import java.util.HashMap;
import java.util.Map;

/** Words by number. */
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a word, a new one if it has none yet. */
    int number(String word) {
        return numbers.computeIfAbsent(word, w -> numbers.size());
    }

    /** The number of a word; -1 if it has none. */
    int find(String word) {
        return numbers.getOrDefault(word, -1);
    }

    int size() {
        return numbers.size();
    }
}
