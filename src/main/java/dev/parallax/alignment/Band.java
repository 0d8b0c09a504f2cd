package dev.parallax.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The part of the plane of two texts in which a search looks: for each place i between sentences of the source, from
 * which to which place of the target. Both bounds never fall.
 *
 * <p>As in banded dynamic programming (Chao, Pearson and Miller, 1992): what is searched grows with the length of the
 * texts, not with its square. Limit: a path outside is not found, however good.
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

    /** A strip around a path whose radius changes, such that both bounds still never fall. */
    static Band around(int[] path, int target, IntUnaryOperator radius) {
        int source = path.length - 1;
        var low = new int[source + 1];
        var high = new int[source + 1];
        Arrays.fill(low, target);
        for (int i = 0; i <= source; i++) {
            int reach = radius.applyAsInt(i);
            int first = Math.max(0, i - reach);
            int last = Math.min(source, i + reach);
            high[first] = Math.max(high[first], Math.min(target, path[i] + reach));
            low[last] = Math.min(low[last], Math.max(0, path[i] - reach));
        }
        for (int i = source - 1; i >= 0; i--) {
            low[i] = Math.min(low[i], low[i + 1]);
        }
        for (int i = 1; i <= source; i++) {
            high[i] = Math.max(high[i], high[i - 1]);
        }
        low[0] = 0;
        high[source] = target;
        return new Band(low, high);
    }

    /** The places that beads end at; empty where they end at none. */
    static Band of(List<Bead> beads, int source) {
        var low = new int[source + 1];
        var high = new int[source + 1];
        Arrays.fill(high, 1, source + 1, -1);
        int i = 0;
        int j = 0;
        for (Bead bead : beads) {
            i += bead.source().size();
            j += bead.target().size();
            low[i] = high[i] < 0 ? j : low[i];
            high[i] = j;
        }
        return new Band(low, high);
    }

    int rows() {
        return low.length;
    }

    /** How many places of the target belong to a place of the source. */
    int width(int i) {
        return high[i] - low[i] + 1;
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

    /** Chooses places. */
    interface Choice {
        boolean takes(int i, int j);
    }

    /** The smallest band with all chosen places; where there are none, it goes on as narrow as it may. */
    Band narrowed(Choice choice) {
        var first = new int[low.length];
        var last = new int[low.length];
        for (int i = 0; i < low.length; i++) {
            first[i] = high[high.length - 1];
            last[i] = i == 0 ? 0 : last[i - 1];
            for (int j = low[i]; j <= high[i]; j++) {
                if (choice.takes(i, j)) {
                    first[i] = Math.min(first[i], j);
                    last[i] = Math.max(last[i], j);
                }
            }
        }
        for (int i = low.length - 2; i >= 0; i--) {
            first[i] = Math.min(first[i], first[i + 1]);
        }
        for (int i = 0; i < low.length; i++) {
            int begin = Math.min(first[i], last[i]);
            last[i] = Math.max(first[i], last[i]);
            first[i] = begin;
        }
        return new Band(first, last);
    }

    /** This band with so many more places on either side of each place, as far as another goes. */
    Band widened(int margin, Band within) {
        var first = new int[low.length];
        var last = new int[low.length];
        for (int i = 0; i < low.length; i++) {
            first[i] = Math.max(within.low[i], low[Math.max(0, i - margin)] - margin);
            last[i] = Math.min(within.high[i], high[Math.min(low.length - 1, i + margin)] + margin);
        }
        return new Band(first, last);
    }
}
