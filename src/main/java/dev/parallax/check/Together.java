package dev.parallax.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Words of the two texts that occur in the same beads, and hardly elsewhere (the Dice coefficient).
 *
 * <p>Cost: the product of the two sides' words, summed over the beads.
 *
 * @param targets by the number of a word of the original, the numbers of those that go with it, ascending
 */
record Together(int[][] targets) {
    static final Together NOTHING = new Together(new int[0][]);

    private static final int[] NONE = {};
    private static final double SHARE = 0.75;
    private static final int FEWEST = 2;

    /** The words of a bead on both sides, by their numbers, each once. */
    record Forms(int[] source, int[] target) {
        boolean hasAny(BitSet sources) {
            return Arrays.stream(source).anyMatch(sources::get);
        }
    }

    /** @param sources how many words of the original have numbers */
    static Together in(List<Forms> beads, int sources, int targets) {
        var places = places(beads, sources);
        var counts = new int[targets];
        for (var bead : beads) {
            for (int t : bead.target) {
                counts[t]++;
            }
        }
        var all = new int[sources][];
        Arrays.fill(all, NONE);
        var both = new int[targets];
        for (int s = 0; s < sources; s++) {
            if (places[s].length >= FEWEST) {
                all[s] = partners(places[s], beads, counts, both);
            }
        }
        return new Together(all);
    }

    /** The beads in which each word of the original occurs. */
    private static int[][] places(List<Forms> beads, int sources) {
        var counts = new int[sources];
        for (var bead : beads) {
            for (int s : bead.source) {
                counts[s]++;
            }
        }
        var places = new int[sources][];
        Arrays.setAll(places, s -> new int[counts[s]]);
        for (int i = beads.size() - 1; i >= 0; i--) {
            for (int s : beads.get(i).source) {
                places[s][--counts[s]] = i;
            }
        }
        return places;
    }

    /** @param both all zero, before and after */
    private static int[] partners(int[] places, List<Forms> beads, int[] counts, int[] both) {
        for (int place : places) {
            for (int t : beads.get(place).target) {
                both[t]++;
            }
        }
        var partners = new BitSet();
        for (int place : places) {
            for (int t : beads.get(place).target) {
                if (both[t] >= FEWEST && 2.0 * both[t] / (places.length + counts[t]) >= SHARE) {
                    partners.set(t);
                }
                both[t] = 0;
            }
        }
        return partners.isEmpty() ? NONE : partners.stream().toArray();
    }

    boolean contains(int source, int target) {
        return source >= 0
                && target >= 0
                && source < targets.length
                && Arrays.binarySearch(targets[source], target) >= 0;
    }

    /** The words of the original that went with others before. */
    BitSet changedSince(Together before) {
        var changed = new BitSet();
        for (int s = 0; s < Math.max(targets.length, before.targets.length); s++) {
            if (!Arrays.equals(of(s), before.of(s))) {
                changed.set(s);
            }
        }
        return changed;
    }

    private int[] of(int source) {
        return source < targets.length ? targets[source] : NONE;
    }
}
