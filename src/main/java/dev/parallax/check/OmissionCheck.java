package dev.parallax.check;

import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Place;
import dev.parallax.text.Sentence;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences and clauses of the original that the translation leaves out.
 *
 * <p>A sentence in a bead of its own is left out unless a neighbouring bead has its words. A clause inside a bead is left
 * out if next to none of its words are rendered <em>and</em> the translation is shorter than the document's usual ratio
 * of lengths makes one expect: either sign alone is common in free translation.
 */
final class OmissionCheck implements Check {
    private static final double RENDERED = 0.5;
    private static final double HARDLY = 0.1;
    private static final int WORDS_IN_SENTENCE = 2;
    private static final int WORDS_IN_CLAUSE = 3;

    @Override
    public String id() {
        return "omission";
    }

    @Override
    public List<Finding> find(Material material) {
        var original = material.original();
        if (original == null) {
            return List.of();
        }
        var pairs = material.pairs();
        var links = new WordLinks(original, material.translation(), pairs);
        double ratio = LengthRatio.of(pairs);
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            if (pair.sources().isEmpty()) {
                continue;
            }
            if (pair.targets().isEmpty()) {
                leftOut(pairs, i, links, findings);
            } else {
                clauses(pair, links, ratio, findings);
            }
        }
        return findings;
    }

    private void leftOut(List<Pair> pairs, int i, WordLinks links, List<Finding> findings) {
        var pair = pairs.get(i);
        if (isBoilerplate(pair.original(), pair.sources())) {
            return;
        }
        var around = new StringBuilder();
        for (int j = Math.max(0, i - 1); j <= Math.min(pairs.size() - 1, i + 1); j++) {
            around.append(pairs.get(j).targetWords()).append('\n');
        }
        var cover = links.coverOfSource(pair.sourceWords(), around.toString());
        if (cover.words() >= WORDS_IN_SENTENCE && cover.share() < RENDERED) {
            var gap = new Place(pair.translation().id(), gapBefore(pairs, i));
            findings.add(new Finding(
                    id(), Severity.ERROR, "The translation leaves this sentence out.", gap, pair.wholeSource()));
        }
    }

    private void clauses(Pair pair, WordLinks links, double ratio, List<Finding> findings) {
        String source = pair.sourceWords();
        String target = pair.targetWords();
        Span open = null;
        var gaps = new ArrayList<Span>();
        for (var clause : WordLinks.clauses(source)) {
            var cover = links.coverOfSource(clause.in(source), target);
            boolean gap =
                    cover.words() >= WORDS_IN_CLAUSE && cover.share() <= HARDLY || open != null && cover.covered() == 0;
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
        for (var gap : gaps) {
            double expected = ratio * (LengthRatio.length(source) - 0.55 * LengthRatio.length(gap.in(source)));
            if (LengthRatio.length(target) < expected) {
                var end = new Span(target.length(), target.length());
                findings.add(new Finding(
                        id(),
                        Severity.NOTICE,
                        "The translation seems to leave “%s” out.".formatted(gap.in(source)),
                        pair.target(end),
                        pair.source(gap)));
            }
        }
    }

    static boolean isBoilerplate(Text text, List<Sentence> sentences) {
        return sentences.stream()
                .allMatch(s -> text.paragraphs().get(s.paragraph()).kind() == ParagraphKind.BOILERPLATE);
    }

    /** Where in the translation the words of a bead without translation would stand. */
    private static Span gapBefore(List<Pair> pairs, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (!pairs.get(j).targets().isEmpty()) {
                int end = pairs.get(j).targetSpan().end();
                return new Span(end, end);
            }
        }
        return new Span(0, 0);
    }
}
