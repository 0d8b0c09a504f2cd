package dev.parallax.check;

import java.util.ArrayList;
import java.util.List;

/** Reporting verbs whose stance changed, sources that were dropped, and words given to another speaker. */
final class AttributionCheck implements Check {
    @Override
    public String id() {
        return Wordings.REPORTING.id();
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        var findings = new ArrayList<>(Wordings.REPORTING.find(evidence));
        if (evidence.hasOriginal()) {
            findings.addAll(evidence.names().otherSpeakers());
        }
        return findings;
    }
}
