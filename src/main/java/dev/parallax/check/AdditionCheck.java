package dev.parallax.check;

import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences and clauses of the translation that the original does not have; the reverse of {@link OmissionCheck}.
 */
final class AdditionCheck implements Check {
    private static final double RENDERED = 0.5;
    private static final double HARDLY = 0.2;
    private static final int WORDS_IN_SENTENCE = 3;
    private static final int WORDS_IN_CLAUSE = 4;

    @Override
    public String id() {
        return "addition";
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
            if (pair.targets().isEmpty()) {
                continue;
            }
            if (pair.sources().isEmpty()) {
                added(pairs, i, links, findings);
            } else {
                sentences(pair, links, ratio, findings);
            }
        }
        return findings;
    }

    private void added(List<Pair> pairs, int i, WordLinks links, List<Finding> findings) {
        var pair = pairs.get(i);
        if (OmissionCheck.isBoilerplate(pair.translation(), pair.targets())) {
            return;
        }
        var around = new StringBuilder();
        for (int j = Math.max(0, i - 1); j <= Math.min(pairs.size() - 1, i + 1); j++) {
            around.append(pairs.get(j).sourceWords()).append('\n');
        }
        var cover = links.coverOfTarget(pair.targetWords(), around.toString());
        if (cover.words() >= WORDS_IN_SENTENCE && cover.share() < RENDERED) {
            findings.add(new Finding(
                    id(), Severity.ERROR, "The original does not say this.", pair.wholeTarget(), gapBefore(pairs, i)));
        }
    }

    private void sentences(Pair pair, WordLinks links, double ratio, List<Finding> findings) {
        String source = pair.sourceWords();
        String target = pair.targetWords();
        for (var sentence : pair.targets()) {
            var span = sentence.span().shift(-pair.targetSpan().start());
            var cover = links.coverOfTarget(span.in(target), source);
            double expected = ratio * LengthRatio.length(source) + 0.4 * LengthRatio.length(span.in(target));
            if (pair.targets().size() > 1
                    && cover.words() >= WORDS_IN_CLAUSE
                    && cover.share() <= HARDLY
                    && LengthRatio.length(target) > expected) {
                findings.add(new Finding(
                        id(),
                        Severity.NOTICE,
                        "The original does not seem to say this.",
                        pair.target(span),
                        pair.wholeSource()));
            }
        }
    }

    private static Place gapBefore(List<Pair> pairs, int i) {
        int end = 0;
        for (int j = i - 1; j >= 0 && end == 0; j--) {
            end = pairs.get(j).sources().isEmpty()
                    ? 0
                    : pairs.get(j).sourceSpan().end();
        }
        return new Place(pairs.get(i).original().id(), new Span(end, end));
    }
}
