package dev.parallax.alignment;

import java.util.Arrays;

/**
 * The part of the plane of two texts in which a search looks: for each place i between sentences of the source, from
 * which to which place of the target. Both bounds never fall.
 */
record Band(int[] low, int[] high) {
    static Band whole(int source, int target) {
        var low = new int[source + 1];
        var high = new int[source + 1];
        Arrays.fill(high, target);
        return new Band(low, high);
    }

    /**
     * A strip around a path.
     *
     * @param path for each place of the source a place of the target, never falling
     * @param radius how far the strip reaches, along either text
     */
    static Band around(int[] path, int target, int radius) {
        int source = path.length - 1;
        var low = new int[source + 1];
        var high = new int[source + 1];
        for (int i = 0; i <= source; i++) {
            low[i] = Math.max(0, path[Math.max(0, i - radius)] - radius);
            high[i] = Math.min(target, path[Math.min(source, i + radius)] + radius);
        }
        low[0] = 0;
        high[source] = target;
        return new Band(low, high);
    }

    int rows() {
        return low.length;
    }

    boolean holds(int i, int j) {
        return i >= 0 && j >= low[i] && j <= high[i];
    }

    /** The same band, seen from the target. */
    Band transposed() {
        int columns = high[high.length - 1] + 1;
        var first = new int[columns];
        var last = new int[columns];
        Arrays.fill(first, Integer.MAX_VALUE);
        for (int i = 0; i < low.length; i++) {
            for (int j = low[i]; j <= high[i]; j++) {
                first[j] = Math.min(first[j], i);
                last[j] = i;
            }
        }
        return new Band(first, last);
    }
}
