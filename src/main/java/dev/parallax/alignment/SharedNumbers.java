package dev.parallax.alignment;

import dev.parallax.lexicon.Term;
import java.util.HashMap;
import java.util.Map;

/** Which numbers the sentences of two texts have: a translation keeps them, as a rule. Cost: the numbers of a bead, squared. */
final class SharedNumbers {
    private static final int MOST = 3;

    private final int[][] source;
    private final int[][] target;

    SharedNumbers(Words source, Words target) {
        var numbers = new HashMap<String, Integer>();
        this.source = of(source, numbers);
        this.target = of(target, numbers);
    }

    private static int[][] of(Words text, Map<String, Integer> numbers) {
        var found = new int[text.sentences()][];
        for (int i = 0; i < found.length; i++) {
            found[i] = text.terms(i).stream()
                    .filter(term ->
                            term.kind() == Term.Kind.NUMBER && term.form().length() > 1)
                    .mapToInt(term -> numbers.computeIfAbsent(term.form(), form -> numbers.size()))
                    .distinct()
                    .toArray();
        }
        return found;
    }

    /** Fills in how many numbers the bead's sides share, and how many stand on one side only. */
    void fill(int i, int m, int j, int n, double[] features, int both, int one) {
        int shared = 0;
        int all = 0;
        for (int s = i - m; s < i; s++) {
            all += source[s].length;
            for (int number : source[s]) {
                shared += has(target, j - n, j, number) ? 1 : 0;
            }
        }
        int missing = all - shared;
        for (int t = j - n; t < j; t++) {
            for (int number : target[t]) {
                missing += has(source, i - m, i, number) ? 0 : 1;
            }
        }
        features[both] = Math.min(MOST, shared);
        features[one] = Math.min(MOST, missing);
    }

    private static boolean has(int[][] numbers, int from, int to, int number) {
        for (int k = from; k < to; k++) {
            for (int own : numbers[k]) {
                if (own == number) {
                    return true;
                }
            }
        }
        return false;
    }
}
