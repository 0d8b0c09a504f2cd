package dev.parallax.dossier;

import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the sentences of a text stand in its new version.
 *
 * <p>A sentence goes to the one with the same words, wherever it stands now, the first to the first where there are
 * several. What is left between two sentences that stayed neighbours on both sides is taken as reworded one by one if it is
 * equally many sentences. Linear in the length of the texts.
 */
final class SentenceMap {
    private static final int GONE = -1;

    private final Text before;
    private final Text after;
    private final int[] target;

    SentenceMap(Text before, Text after) {
        this.before = before;
        this.after = after;
        this.target = new int[before.sentences().size()];
        Arrays.fill(target, GONE);
        boolean[] taken = matchSameWords();
        matchReworded(taken);
    }

    /** The place of the sentences that a span touches; empty if none of them is left. */
    Optional<Span> moved(Span span) {
        return before.sentences().stream()
                .filter(s -> s.span().overlaps(span) && target[s.index()] != GONE)
                .map(s -> after.sentences().get(target[s.index()]).span())
                .reduce(Span::cover);
    }

    private boolean[] matchSameWords() {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (var sentence : after.sentences()) {
            places.computeIfAbsent(after.words(sentence), w -> new ArrayDeque<>())
                    .add(sentence.index());
        }
        var taken = new boolean[after.sentences().size()];
        for (var sentence : before.sentences()) {
            var candidates = places.get(before.words(sentence));
            Integer match = candidates == null ? null : candidates.poll();
            if (match != null) {
                target[sentence.index()] = match;
                taken[match] = true;
            }
        }
        return taken;
    }

    private void matchReworded(boolean[] taken) {
        int start = 0;
        while (start < target.length) {
            int end = start;
            while (end < target.length && target[end] == GONE) {
                end++;
            }
            int from = start == 0 ? 0 : target[start - 1] + 1;
            int to = end == target.length ? taken.length : target[end];
            if (end > start && to - from == end - start && free(taken, from, to)) {
                for (int i = start; i < end; i++) {
                    target[i] = from + i - start;
                }
            }
            start = end + 1;
        }
    }

    private static boolean free(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
