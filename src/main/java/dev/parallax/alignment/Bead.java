package dev.parallax.alignment;

import java.util.List;

/**
 * Sentences of one text that say the same as sentences of another (Gale and Church, 1993). One side may be empty.
 *
 * @param source indices of the source's sentences, ascending, from 0
 * @param target indices of the target's sentences, ascending, from 0
 * @param confidence how sure the aligner is that exactly these belong together, from 0 to 1; 1 for a bead that a person pinned
 * @param ties what holds the two sides together, strongest first
 */
public record Bead(List<Integer> source, List<Integer> target, double confidence, List<Tie> ties) {
    public Bead {
        source = List.copyOf(source);
        target = List.copyOf(target);
        ties = List.copyOf(ties);
    }

    /** A bead as a person pins it. */
    public static Bead pinned(List<Integer> source, List<Integer> target) {
        return new Bead(source, target, 1, List.of());
    }

    public boolean isNull() {
        return source.isEmpty() || target.isEmpty();
    }
}
