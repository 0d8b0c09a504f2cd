package dev.parallax.collation;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/**
 * The longest subsequence that does not fall, by patience sorting (Fredman, 1975): n log n steps.
 */
final class LongestRise {
    private LongestRise() {}

    /** The positions of one longest subsequence in which no value is less than the one before. */
    static List<Integer> of(List<Integer> values) {
        int[] before = new int[values.size()];
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values.get(ends.get(middle)) <= values.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        var rise = new LinkedList<Integer>();
        for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = before[i]) {
            rise.addFirst(i);
        }
        return rise;
    }
}
