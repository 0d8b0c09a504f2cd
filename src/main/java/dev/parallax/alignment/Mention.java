package dev.parallax.alignment;

import java.util.Map;

/**
 * A word that a sentence uses, with the forms under which the other text may use it.
 *
 * @param key the word itself, by which it is counted in its own text
 * @param forms what the other text may call it, and how close that comes, from 0 to 1
 * @param weight how much the word says in general, from 0 to 1
 */
record Mention(String key, Map<String, Double> forms, double weight) {
    static Mention of(String form, double weight) {
        return new Mention(form, Map.of(form, 1.0), weight);
    }
}
