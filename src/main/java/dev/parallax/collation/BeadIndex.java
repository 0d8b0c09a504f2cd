package dev.parallax.collation;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** An alignment in which the bead of a sentence is found at once. */
final class BeadIndex {
    private final Alignment alignment;
    private final Map<Integer, Integer> beadOfSource = new HashMap<>();
    private final Map<Integer, Integer> beadOfTarget = new HashMap<>();

    BeadIndex(Alignment alignment) {
        this.alignment = alignment;
        for (int i = 0; i < alignment.beads().size(); i++) {
            int at = i;
            alignment.beads().get(i).source().forEach(s -> beadOfSource.put(s, at));
            alignment.beads().get(i).target().forEach(t -> beadOfTarget.put(t, at));
        }
    }

    Alignment alignment() {
        return alignment;
    }

    /** Which beads hold any of these sentences. */
    SortedSet<Integer> holding(List<Integer> source, List<Integer> target) {
        var found = new TreeSet<Integer>();
        source.forEach(s -> found.add(beadOfSource.get(s)));
        target.forEach(t -> found.add(beadOfTarget.get(t)));
        return found;
    }

    /** The beads that make up a block; empty where one of them reaches beyond it. */
    Optional<Alignment> among(Bead block) {
        var found = holding(block.source(), block.target());
        var beads = found.stream().map(alignment.beads()::get).toList();
        int sentences = beads.stream()
                .mapToInt(b -> b.source().size() + b.target().size())
                .sum();
        return sentences == block.source().size() + block.target().size()
                ? Optional.of(new Alignment(
                        beads, found.stream().map(alignment.links()::get).toList()))
                : Optional.empty();
    }
}
