package dev.parallax.alignment;

import java.util.List;

/**
 * How two texts that translate each other line up.
 *
 * @param beads in the order of the source; every sentence of either text is in exactly one
 */
public record Alignment(List<Bead> beads) {
    public Alignment {
        beads = List.copyOf(beads);
    }
}
