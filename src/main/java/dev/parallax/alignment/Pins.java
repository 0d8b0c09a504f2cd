package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What pinned beads leave to be aligned.
 *
 * <p>Idea: pinned sentences are taken out; the others ("free") are aligned as two shorter texts. Pins that follow each
 * other on both sides are fences: a path through the free sentences stays on their right side. Where pins cross, as
 * moved text does, the largest set that does not is taken for fences. No free bead reaches over a pinned sentence.
 * Cost: quadratic in the pins, linear in the sentences.
 */
final class Pins {
    private final List<Bead> pins;
    private final int[] freeSource;
    private final int[] freeTarget;
    private final boolean[] sourceCuts;
    private final boolean[] targetCuts;
    private final int[] low;
    private final int[] high;
    private final Sides sourceSides;
    private final Sides targetSides;

    /** @throws IllegalArgumentException if a pin names a sentence that does not exist, or two pins name the same */
    Pins(List<Bead> pins, int source, int target) {
        this.pins = List.copyOf(pins);
        var sourcePinned = new boolean[source];
        var targetPinned = new boolean[target];
        for (Bead pin : pins) {
            mark(pin.source(), sourcePinned, "source");
            mark(pin.target(), targetPinned, "target");
        }
        freeSource = free(sourcePinned);
        freeTarget = free(targetPinned);
        sourceCuts = cuts(freeSource);
        targetCuts = cuts(freeTarget);
        low = new int[freeSource.length + 1];
        high = new int[freeSource.length + 1];
        Arrays.fill(high, freeTarget.length);
        List<Bead> fences = fences();
        fences.forEach(this::fence);
        sourceSides = Sides.of(freeSource, fences.stream().map(Bead::source).toList());
        targetSides = Sides.of(freeTarget, fences.stream().map(Bead::target).toList());
    }

    /**
     * On which side of the fences each free sentence stands.
     *
     * @param first how many fences end before it
     * @param last how many fences begin before it; more than {@code first} inside a pin that leaves sentences out
     */
    private record Sides(int[] first, int[] last) {
        static Sides of(int[] free, List<List<Integer>> fences) {
            var first = new int[free.length];
            var last = new int[free.length];
            int ended = 0;
            int begun = 0;
            for (int k = 0; k < free.length; k++) {
                while (ended < fences.size() && fences.get(ended).getLast() < free[k]) {
                    ended++;
                }
                while (begun < fences.size() && fences.get(begun).getFirst() < free[k]) {
                    begun++;
                }
                first[k] = ended;
                last[k] = begun;
            }
            return new Sides(first, last);
        }
    }

    private static void mark(List<Integer> sentences, boolean[] pinned, String side) {
        for (int sentence : sentences) {
            if (sentence < 0 || sentence >= pinned.length) {
                throw new IllegalArgumentException(
                        "a pin names " + side + " sentence " + sentence + " of " + pinned.length);
            }
            if (pinned[sentence]) {
                throw new IllegalArgumentException("two pins name " + side + " sentence " + sentence);
            }
            pinned[sentence] = true;
        }
    }

    private static int[] free(boolean[] pinned) {
        var free = new IntList();
        for (int i = 0; i < pinned.length; i++) {
            if (!pinned[i]) {
                free.add(i);
            }
        }
        return free.toArray();
    }

    /** Before which free sentences a pinned one stands. */
    private static boolean[] cuts(int[] free) {
        var cuts = new boolean[free.length + 1];
        for (int k = 1; k < free.length; k++) {
            cuts[k] = free[k] != free[k - 1] + 1;
        }
        return cuts;
    }

    /** The largest set of pins, by sentences, of which each stands wholly behind the one before, on both sides. */
    private List<Bead> fences() {
        var sorted = pins.stream()
                .filter(p -> !p.isNull())
                .sorted(Comparator.comparing(p -> p.source().getFirst()))
                .toList();
        var weights = new int[sorted.size()];
        var previous = new int[sorted.size()];
        int last = -1;
        for (int b = 0; b < sorted.size(); b++) {
            previous[b] = -1;
            for (int a = 0; a < b; a++) {
                if (follows(sorted.get(a), sorted.get(b)) && weights[a] > weights[b]) {
                    weights[b] = weights[a];
                    previous[b] = a;
                }
            }
            weights[b] += sorted.get(b).source().size() + sorted.get(b).target().size();
            last = last < 0 || weights[b] > weights[last] ? b : last;
        }
        var fences = new ArrayList<Bead>();
        for (int at = last; at >= 0; at = previous[at]) {
            fences.add(sorted.get(at));
        }
        return fences.reversed();
    }

    private static boolean follows(Bead before, Bead after) {
        return before.source().getLast() < after.source().getFirst()
                && before.target().getLast() < after.target().getFirst();
    }

    private void fence(Bead pin) {
        int sourceBefore = place(freeSource, pin.source().getFirst());
        int sourceAfter = place(freeSource, pin.source().getLast());
        int targetBefore = place(freeTarget, pin.target().getFirst());
        int targetAfter = place(freeTarget, pin.target().getLast());
        for (int i = 0; i < sourceBefore; i++) {
            high[i] = Math.min(high[i], targetAfter);
        }
        for (int i = sourceAfter + 1; i < low.length; i++) {
            low[i] = Math.max(low[i], targetBefore);
        }
    }

    /** How many free sentences stand before a pinned one. */
    private static int place(int[] free, int pinned) {
        return -Arrays.binarySearch(free, pinned) - 1;
    }

    int[] freeSource() {
        return freeSource;
    }

    int[] freeTarget() {
        return freeTarget;
    }

    /** How many of the free source sentences before a place, at most {@code most}, a bead may take. */
    int sourceReach(int place, int most) {
        return reach(place, most, sourceCuts);
    }

    /** How many of the free target sentences before a place, at most {@code most}, a bead may take. */
    int targetReach(int place, int most) {
        return reach(place, most, targetCuts);
    }

    private static int reach(int place, int most, boolean[] cuts) {
        int reach = 0;
        while (reach < most && reach < place && (reach == 0 || !cuts[place - reach])) {
            reach++;
        }
        return reach;
    }

    /** Whether no fence stands between a free source sentence and a free target sentence. */
    boolean allow(int source, int target) {
        return sourceSides.first[source] <= targetSides.last[target]
                && targetSides.first[target] <= sourceSides.last[source];
    }

    /** The part of a band that the fences leave. */
    Band clip(Band band) {
        var clippedLow = new int[low.length];
        var clippedHigh = new int[low.length];
        for (int i = 0; i < low.length; i++) {
            clippedLow[i] = Math.max(band.low()[i], low[i]);
            clippedHigh[i] = Math.min(band.high()[i], high[i]);
        }
        return new Band(clippedLow, clippedHigh);
    }

    /** A path moved to the right side of the fences. */
    int[] clip(int[] path) {
        var clipped = path.clone();
        for (int i = 0; i < path.length; i++) {
            clipped[i] = Math.clamp(path[i], low[i], high[i]);
        }
        return clipped;
    }

    /** Beads of the free sentences, by their numbers in the whole texts, with the pins among them. */
    List<Bead> merge(List<Bead> free) {
        var beads = new ArrayList<Bead>(pins.size() + free.size());
        pins.forEach(pin -> beads.add(new Bead(pin.source(), pin.target(), 1, pin.ties())));
        free.forEach(b -> beads.add(
                new Bead(whole(b.source(), freeSource), whole(b.target(), freeTarget), b.confidence(), b.ties())));
        return BeadOrder.sorted(beads);
    }

    private static List<Integer> whole(List<Integer> sentences, int[] free) {
        return sentences.stream().map(s -> free[s]).toList();
    }
}
