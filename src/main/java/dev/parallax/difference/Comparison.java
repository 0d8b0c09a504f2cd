package dev.parallax.difference;

import java.util.List;

/**
 * How one wording differs from another.
 *
 * @param differences in the order of the other wording; together they cover every word of both
 * @param similarity share of the words that have a counterpart, from 0 to 1; one that is not the same word counts half
 * @param verdict whether painting the differences helps a reader
 * @param complete false if a limit cut the comparison short
 */
public record Comparison(List<Difference> differences, double similarity, Verdict verdict, boolean complete) {
    public enum Verdict {
        SAME,
        DIFFERS,
        /** Too little in common: differences hold only the names, numbers and quotations that both have, as kept. */
        DIFFERENT_WORDING
    }

    public Comparison {
        differences = List.copyOf(differences);
    }
}
