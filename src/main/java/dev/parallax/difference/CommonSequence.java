package dev.parallax.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/**
 * Words that two wordings share in the same order.
 *
 * <p>Idea: a long stretch is first cut at anchors, words (failing that, pairs, then triples of words) that occur once on
 * either side, of which the longest ordered chain is taken (Cohen's patience diff); what lies between two anchors is cut
 * again until it is small enough for Myers' algorithm in linear space (java-diff-utils), which finds a longest common
 * subsequence. Memory is linear in the words; time is that of sorting plus {@value #SMALL} steps per small stretch.
 *
 * <p>Limit: a long stretch in which nothing occurs once on both sides is left unaligned, and the result says so.
 */
final class CommonSequence {
    /** Words of one side times words of the other that Myers' algorithm is given at once. */
    private static final long SMALL = 1_000_000;

    private static final int LONGEST_ANCHOR = 3;

    private final List<String> base;
    private final List<String> other;
    private final List<Link> links = new ArrayList<>();
    private boolean complete = true;

    private CommonSequence(List<String> base, List<String> other) {
        this.base = base;
        this.other = other;
    }

    /**
     * @param links in ascending order on both sides
     * @param complete false if a stretch was too long to look at
     */
    record Result(List<Link> links, boolean complete) {}

    static Result of(List<String> base, List<String> other) {
        var sequence = new CommonSequence(base, other);
        sequence.align(new Range(0, base.size()), new Range(0, other.size()));
        Collections.sort(sequence.links, (a, b) -> Integer.compare(a.base(), b.base()));
        return new Result(List.copyOf(sequence.links), sequence.complete);
    }

    private void align(Range inBase, Range inOther) {
        int b = inBase.from();
        int o = inOther.from();
        int bEnd = inBase.to();
        int oEnd = inOther.to();
        while (b < bEnd && o < oEnd && base.get(b).equals(other.get(o))) {
            links.add(new Link(b++, o++));
        }
        while (b < bEnd && o < oEnd && base.get(bEnd - 1).equals(other.get(oEnd - 1))) {
            links.add(new Link(--bEnd, --oEnd));
        }
        if (b == bEnd || o == oEnd) {
            return;
        }
        if ((long) (bEnd - b) * (oEnd - o) <= SMALL) {
            myers(new Range(b, bEnd), new Range(o, oEnd));
        } else {
            betweenAnchors(new Range(b, bEnd), new Range(o, oEnd));
        }
    }

    private void myers(Range inBase, Range inOther) {
        var deltas = DiffUtils.diff(
                        base.subList(inBase.from(), inBase.to()),
                        other.subList(inOther.from(), inOther.to()),
                        new MyersDiffWithLinearSpace<String>())
                .getDeltas();
        int b = inBase.from();
        int o = inOther.from();
        for (var delta : deltas) {
            while (b < inBase.from() + delta.getSource().getPosition()) {
                links.add(new Link(b++, o++));
            }
            b += delta.getSource().size();
            o += delta.getTarget().size();
        }
        while (b < inBase.to()) {
            links.add(new Link(b++, o++));
        }
    }

    private void betweenAnchors(Range inBase, Range inOther) {
        List<Link> anchors = List.of();
        for (int length = 1; length <= LONGEST_ANCHOR && anchors.isEmpty(); length++) {
            anchors = longestChain(sharedOnce(inBase, inOther, length));
        }
        if (anchors.isEmpty()) {
            complete = false;
            return;
        }
        int b = inBase.from();
        int o = inOther.from();
        for (Link anchor : anchors) {
            align(new Range(b, anchor.base()), new Range(o, anchor.other()));
            links.add(anchor);
            b = anchor.base() + 1;
            o = anchor.other() + 1;
        }
        align(new Range(b, inBase.to()), new Range(o, inOther.to()));
    }

    /** First words of the runs of a length that occur exactly once in either range, in the order of the base. */
    private List<Link> sharedOnce(Range inBase, Range inOther, int length) {
        var inB = placesOfUnique(base, inBase, length);
        var inO = placesOfUnique(other, inOther, length);
        var shared = new ArrayList<Link>();
        inB.forEach((run, b) -> {
            Integer o = inO.get(run);
            if (b >= 0 && o != null && o >= 0) {
                shared.add(new Link(b, o));
            }
        });
        Collections.sort(shared, (x, y) -> Integer.compare(x.base(), y.base()));
        return shared;
    }

    /** Each run of words with its place, or -1 if it occurs more than once. */
    private static HashMap<List<String>, Integer> placesOfUnique(List<String> words, Range range, int length) {
        var places = new HashMap<List<String>, Integer>();
        for (int i = range.from(); i + length <= range.to(); i++) {
            places.merge(words.subList(i, i + length), i, (first, again) -> -1);
        }
        return places;
    }

    /** The longest chain that ascends on the other side too (patience sorting). */
    private static List<Link> longestChain(List<Link> links) {
        var tails = new ArrayList<Integer>();
        int[] previous = new int[links.size()];
        for (int i = 0; i < links.size(); i++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (links.get(tails.get(middle)).other() < links.get(i).other()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        var chain = new ArrayList<Link>();
        for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = previous[i]) {
            chain.add(links.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }
}
