package dev.parallax.ui;

import dev.parallax.text.Paragraph;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which paragraphs of two versions have the same words, the first with the first where there are several. */
final class SameParagraphs {
    private static final int NONE = -1;

    private final int[] inBefore;
    private final int[] inAfter;

    SameParagraphs(List<Paragraph> before, List<Paragraph> after) {
        inBefore = new int[after.size()];
        inAfter = new int[before.size()];
        Arrays.fill(inBefore, NONE);
        Arrays.fill(inAfter, NONE);
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(before.get(i).content(), w -> new ArrayDeque<>())
                    .add(i);
        }
        for (int i = 0; i < after.size(); i++) {
            var same = places.get(after.get(i).content());
            if (same != null && !same.isEmpty()) {
                inBefore[i] = same.poll();
                inAfter[inBefore[i]] = i;
            }
        }
    }

    /** Where a paragraph of the newer version stood; -1 if nowhere. */
    int inBefore(int after) {
        return inBefore[after];
    }

    /** Where a paragraph of the older version stands; -1 if nowhere. */
    int inAfter(int before) {
        return inAfter[before];
    }
}
