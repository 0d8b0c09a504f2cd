package dev.parallax.review;

import dev.parallax.text.Span;
import java.util.Optional;

/**
 * The stretch of a text that differs least from some words: approximate string matching by dynamic programming over edit
 * distances (Sellers, 1980). Takes time in the product of both lengths and memory in the length of the words; where that is
 * too much, nothing is looked for.
 */
final class SimilarWords {
    /** The largest share of the words that may be inserted, deleted or replaced. */
    private static final double MOST_CHANGED = 0.3;

    private static final long MOST_CELLS = 100_000_000;

    private SimilarWords() {}

    /** @param near of equally similar stretches, the one that begins nearest to where the words stood is taken */
    static Optional<Span> find(String words, String content, int near) {
        int most = (int) (words.length() * MOST_CHANGED);
        if (most == 0 || (long) words.length() * content.length() > MOST_CELLS) {
            return Optional.empty();
        }
        var cost = new int[words.length() + 1];
        var start = new int[words.length() + 1];
        for (int i = 0; i <= words.length(); i++) {
            cost[i] = i;
        }
        int best = most + 1;
        Span found = null;
        for (int j = 1; j <= content.length(); j++) {
            column(words, content.charAt(j - 1), j, cost, start);
            int now = cost[words.length()];
            var span = new Span(start[words.length()], j);
            if (now < best || now == best && found != null && distance(span, near) < distance(found, near)) {
                best = now;
                found = span;
            }
        }
        return Optional.ofNullable(found)
                .map(span -> new Span(CodePoints.floor(content, span.start()), CodePoints.ceiling(content, span.end())))
                .filter(span -> !span.in(content).isBlank());
    }

    /** One more column of the table: the cost of each prefix of the words, and where the stretch would begin. */
    private static void column(String words, char next, int end, int[] cost, int[] start) {
        int diagonal = cost[0];
        int diagonalStart = start[0];
        start[0] = end;
        for (int i = 1; i <= words.length(); i++) {
            int replaced = diagonal + (words.charAt(i - 1) == next ? 0 : 1);
            int inserted = cost[i] + 1;
            int deleted = cost[i - 1] + 1;
            int from = diagonalStart;
            diagonal = cost[i];
            diagonalStart = start[i];
            if (replaced <= inserted && replaced <= deleted) {
                cost[i] = replaced;
                start[i] = from;
            } else if (inserted <= deleted) {
                cost[i] = inserted;
            } else {
                cost[i] = deleted;
                start[i] = start[i - 1];
            }
        }
    }

    private static int distance(Span span, int near) {
        return Math.abs(span.start() - near);
    }
}
