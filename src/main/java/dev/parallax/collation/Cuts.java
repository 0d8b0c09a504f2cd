package dev.parallax.collation;

import dev.parallax.alignment.Bead;
import java.util.List;

/** The places between the beads of an alignment: how much of either text stands before each, and whether a bead crosses it. */
final class Cuts {
    private final int[] sources;
    private final int[] targets;
    private final boolean[] clean;

    /**
     * @param source the first sentence of the source that the beads align
     * @param target the first of the target
     */
    Cuts(List<Bead> beads, int source, int target) {
        sources = new int[beads.size() + 1];
        targets = new int[beads.size() + 1];
        clean = new boolean[beads.size() + 1];
        sources[0] = source;
        targets[0] = target;
        clean[0] = true;
        int sourceEnd = source;
        int targetEnd = target;
        for (int i = 0; i < beads.size(); i++) {
            var bead = beads.get(i);
            sourceEnd = end(bead.source(), sourceEnd);
            targetEnd = end(bead.target(), targetEnd);
            sources[i + 1] = sources[i] + bead.source().size();
            targets[i + 1] = targets[i] + bead.target().size();
            clean[i + 1] = sources[i + 1] == sourceEnd && targets[i + 1] == targetEnd;
        }
    }

    private static int end(List<Integer> sentences, int end) {
        return sentences.isEmpty() ? end : Math.max(end, sentences.getLast() + 1);
    }

    /** Keeps beads together: no place between them is clean any more. */
    void close(int from, int to) {
        for (int place = from + 1; place < to; place++) {
            clean[place] = false;
        }
    }

    /** How many sentences of the source stand before a place. */
    int source(int place) {
        return sources[place];
    }

    int target(int place) {
        return targets[place];
    }

    /** Whether all beads before a place stand wholly before those behind it, on both sides. */
    boolean isClean(int place) {
        return clean[place];
    }

    /** The clean place before which so much of both texts stands; -1 if there is none. */
    int at(int source, int target) {
        int from = 0;
        int to = sources.length - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sources[middle] + targets[middle] < source + target) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return clean[from] && sources[from] == source && targets[from] == target ? from : -1;
    }
}
