package dev.parallax.cli;

import dev.parallax.alignment.Bead;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Strict precision, recall and F1 of beads: one counts as right if both its sides equal those of a reference bead, null
 * beads included; pooled over texts (the scoring of Vecalign, Thompson and Koehn, 2019, with null beads counted).
 */
final class AlignmentScore {
    private int right;
    private int found;
    private int expected;

    void add(List<Bead> beads, List<GoldBead> gold) {
        var both = beads.stream().map(GoldBead::of).collect(Collectors.toSet());
        both.retainAll(new HashSet<>(gold));
        right += both.size();
        found += beads.size();
        expected += gold.size();
    }

    void add(AlignmentScore other) {
        right += other.right;
        found += other.found;
        expected += other.expected;
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return expected == 0 ? 0 : (double) right / expected;
    }

    double f1() {
        return right == 0 ? 0 : 2.0 * right / (found + expected);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
    }
}
