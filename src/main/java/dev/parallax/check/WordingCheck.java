package dev.parallax.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A check that is a list of {@link WordingRule}s for each language of the original; the translation is English.
 *
 * @param fact what it finds in a bead
 * @param lost rules on what the translation must not lose, by the original's language
 * @param gained rules on what the translation must not add
 */
record WordingCheck(String id, Fact fact, Map<String, List<WordingRule>> lost, Map<String, List<WordingRule>> gained)
        implements Check {
    @Override
    public List<Finding> find(Evidence evidence) {
        if (!evidence.hasOriginal()
                || !evidence.translation().language().primary().equals("en")) {
            return List.of();
        }
        String language = evidence.original().language().primary();
        return evidence.pairs().stream()
                .flatMap(pair -> pair.facts().of(fact, () -> found(pair, language)).stream())
                .toList();
    }

    private List<Finding> found(Pair pair, String language) {
        var findings = new ArrayList<Finding>();
        for (var rule : lost.getOrDefault(language, List.of())) {
            rule.lost(id, pair).ifPresent(findings::add);
        }
        for (var rule : gained.getOrDefault(language, List.of())) {
            rule.gained(id, pair).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }
}
