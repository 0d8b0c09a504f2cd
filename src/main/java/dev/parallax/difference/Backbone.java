package dev.parallax.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The heaviest chain of links that ascends on both sides: what a reader takes as kept, while the rest has moved.
 *
 * <p>Idea: the longest increasing subsequence, with weights, by a Fenwick tree of greatest sums. Cost: proportional to
 * n log n in the number of links.
 */
final class Backbone {
    private static final int NONE = -1;

    private final List<Link> links;
    private final double[] sums;
    private final int[] previous;

    /** For each node of the tree, the link that ends the heaviest chain in the node's range. */
    private final int[] heaviest;

    private Backbone(List<Link> links, int otherWords) {
        this.links = links;
        this.sums = new double[links.size()];
        this.previous = new int[links.size()];
        this.heaviest = new int[otherWords + 1];
        java.util.Arrays.fill(heaviest, NONE);
    }

    /** @param otherWords how many words the other wording has */
    static List<Link> of(List<Link> links, ToDoubleFunction<Link> weight, int otherWords) {
        var sorted = new ArrayList<>(links);
        sorted.sort(Comparator.comparingInt(Link::base)
                .thenComparing(Comparator.comparingInt(Link::other).reversed()));
        var backbone = new Backbone(sorted, otherWords);
        int end = NONE;
        for (int i = 0; i < sorted.size(); i++) {
            backbone.append(i, weight.applyAsDouble(sorted.get(i)));
            end = backbone.heavier(end, i);
        }
        var chain = new ArrayList<Link>();
        for (int i = end; i != NONE; i = backbone.previous[i]) {
            chain.add(sorted.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    private void append(int link, double weight) {
        int best = NONE;
        for (int node = links.get(link).other(); node > 0; node -= node & -node) {
            best = heavier(best, heaviest[node]);
        }
        previous[link] = best;
        sums[link] = weight + (best == NONE ? 0 : sums[best]);
        for (int node = links.get(link).other() + 1; node < heaviest.length; node += node & -node) {
            heaviest[node] = heavier(heaviest[node], link);
        }
    }

    private int heavier(int first, int second) {
        if (first == NONE || second == NONE) {
            return first == NONE ? second : first;
        }
        return sums[second] > sums[first] ? second : first;
    }
}
