package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which beads are listed: by the source; one without source follows the bead of the target sentence before.
 *
 * <p>Cost: that of sorting. It holds for crossing beads too, where no order suits both sides.
 */
final class BeadOrder {
    private BeadOrder() {}

    static List<Bead> sorted(List<Bead> beads) {
        var withSource = beads.stream()
                .filter(b -> !b.source().isEmpty())
                .sorted(Comparator.comparing(b -> b.source().getFirst()))
                .toList();
        Map<Integer, List<Bead>> followers = followers(beads);
        var order = new ArrayList<Bead>(beads.size());
        append(followers.getOrDefault(-1, List.of()), order, followers);
        append(withSource, order, followers);
        return order;
    }

    /** Beads without source by the target sentence that stands before them. */
    private static Map<Integer, List<Bead>> followers(List<Bead> beads) {
        var followers = new HashMap<Integer, List<Bead>>();
        beads.stream()
                .filter(b -> b.source().isEmpty() && !b.target().isEmpty())
                .forEach(b -> followers
                        .computeIfAbsent(b.target().getFirst() - 1, k -> new ArrayList<>())
                        .add(b));
        return followers;
    }

    private static void append(List<Bead> beads, List<Bead> order, Map<Integer, List<Bead>> followers) {
        for (Bead bead : beads) {
            order.add(bead);
            int at = order.size() - 1;
            while (at < order.size()) {
                for (int target : order.get(at).target()) {
                    order.addAll(followers.getOrDefault(target, List.of()));
                }
                at++;
            }
        }
    }
}
