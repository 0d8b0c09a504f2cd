package dev.parallax.check;

import java.util.ArrayList;
import java.util.List;

/** Reporting verbs whose stance changed, sources that were dropped, and words given to another speaker. */
final class AttributionCheck implements Check {
    private final NameCheck names;

    AttributionCheck(NameCheck names) {
        this.names = names;
    }

    @Override
    public String id() {
        return Wordings.REPORTING.id();
    }

    @Override
    public List<Finding> find(Material material) {
        var findings = new ArrayList<>(Wordings.REPORTING.find(material));
        findings.addAll(names.speakers(material));
        return findings;
    }
}
