package dev.parallax.alignment;

import java.util.List;

/**
 * How two texts that translate each other line up.
 *
 * @param beads in the order of the source; every sentence of either text is in exactly one
 * @param links which words render each other, strongest first, for each bead in the beads' order
 */
public record Alignment(List<Bead> beads, List<List<WordLink>> links) {
    /** @throws IllegalArgumentException if there are not as many lists of links as beads */
    public Alignment {
        beads = List.copyOf(beads);
        links = links.stream().map(List::copyOf).toList();
        if (links.size() != beads.size()) {
            throw new IllegalArgumentException("links for each bead");
        }
    }

    /** An alignment whose words are not linked. */
    public Alignment(List<Bead> beads) {
        this(beads, beads.stream().map(b -> List.<WordLink>of()).toList());
    }

    /** Of the beads' sentences alone: alignments of long texts are looked up often, and hardly two have the same. */
    @Override
    public int hashCode() {
        int hash = 1;
        for (Bead bead : beads) {
            hash = 31 * (31 * hash + bead.source().hashCode()) + bead.target().hashCode();
        }
        return hash;
    }
}
