package dev.parallax.collation;

import java.util.List;
import java.util.Set;

/**
 * What a correction does to the pins.
 *
 * @param gone ids of pins that it takes away
 * @param put pins that it adds
 */
public record Correction(Set<String> gone, List<Pin> put) {
    public Correction {
        gone = Set.copyOf(gone);
        put = List.copyOf(put);
    }
}
