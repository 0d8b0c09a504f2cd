package dev.parallax.cli;

import dev.parallax.check.Finding;
import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.util.List;

/** An original and its translation, each as its file has it, and what the checks found in them. */
record Checked(LinedText original, LinedText translation, List<Finding> findings) {
    Checked {
        findings = List.copyOf(findings);
    }

    /** The places of a finding in one of the two, as its file counts. */
    static List<Span> places(Finding finding, LinedText file) {
        return finding.places().stream()
                .filter(place -> place.textId().equals(file.text().id()))
                .map(Place::span)
                .map(file::inFile)
                .toList();
    }
}
