package dev.parallax.cli;

import dev.parallax.alignment.Bead;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** How often beads of a given confidence are right: a reliability table, in tenths. */
final class Reliability {
    private static final int TENTHS = 10;

    private final int[] beads = new int[TENTHS];
    private final int[] right = new int[TENTHS];
    private final double[] confidence = new double[TENTHS];

    void add(List<Bead> found, List<GoldBead> gold) {
        var expected = new HashSet<>(gold);
        for (Bead bead : found) {
            int tenth = Math.min(TENTHS - 1, (int) (bead.confidence() * TENTHS));
            beads[tenth]++;
            confidence[tenth] += bead.confidence();
            if (expected.contains(GoldBead.of(bead))) {
                right[tenth]++;
            }
        }
    }

    @Override
    public String toString() {
        var table = new StringBuilder("confidence   beads   mean  right\n");
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            if (beads[tenth] > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f  %6d  %.3f  %.3f%n",
                        tenth / 10.0,
                        (tenth + 1) / 10.0,
                        beads[tenth],
                        confidence[tenth] / beads[tenth],
                        (double) right[tenth] / beads[tenth]));
            }
        }
        return table.toString();
    }
}
