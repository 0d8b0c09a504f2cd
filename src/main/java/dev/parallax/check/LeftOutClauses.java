package dev.parallax.check;

import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Clauses of a bead's original that its translation leaves out: next to none of their words are rendered, and the
 * translation is short for its original. Either sign alone is common in free translation.
 *
 * @param ratio the usual length of the translation for its original
 */
record LeftOutClauses(WordLinks links, double ratio) {
    private static final double HARDLY = 0.1;
    private static final int FEWEST_WORDS = 3;
    private static final double SPARED = 0.55;

    void find(String check, Pair pair, List<Finding> findings) {
        var gaps = pair.facts().of(Fact.GAPS, () -> List.copyOf(gaps(pair.sourceWords(), pair.targetWords())));
        if (gaps.isEmpty()) {
            return;
        }
        String source = pair.sourceWords();
        int target = LengthRatio.length(pair.targetWords());
        for (var gap : gaps) {
            double expected = ratio * (LengthRatio.length(source) - SPARED * LengthRatio.length(gap.in(source)));
            if (target < expected) {
                var end =
                        new Span(pair.targetWords().length(), pair.targetWords().length());
                findings.add(new Finding(
                        check,
                        Severity.NOTICE,
                        "The translation seems to leave “%s” out.".formatted(gap.in(source)),
                        pair.target(end),
                        pair.source(gap)));
            }
        }
    }

    private List<Span> gaps(String source, String target) {
        var gaps = new ArrayList<Span>();
        Span open = null;
        for (var clause : WordLinks.clauses(source)) {
            var cover = links.cover(Side.OMISSION, clause.in(source), "", target);
            boolean gap =
                    cover.words() >= FEWEST_WORDS && cover.share() <= HARDLY || open != null && cover.covered() == 0;
            if (gap) {
                open = open == null ? clause : open.cover(clause);
            } else if (open != null) {
                gaps.add(open);
                open = null;
            }
        }
        if (open != null) {
            gaps.add(open);
        }
        return gaps;
    }
}
