package dev.parallax.alignment;

import java.util.List;

/** Aligns two texts that translate each other, sentence by sentence. */
public final class Aligner {
    private Aligner() {}

    /** The aligner with the dictionaries that Parallax ships. */
    public static Aligner standard() {
        return new Aligner();
    }

    /**
     * @param pins beads that a person fixed; kept as they are
     * @throws IllegalArgumentException if a pin names a sentence that does not exist, or two pins name the same
     */
    public Alignment align(Sentences source, Sentences target, List<Bead> pins) {
        return new AlignmentRun(source, target, pins, BeadWeights.LEARNT).run();
    }
}
