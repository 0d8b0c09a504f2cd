package dev.parallax.check;

import dev.parallax.text.ParagraphKind;
import dev.parallax.text.Place;
import dev.parallax.text.Sentence;
import dev.parallax.text.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences and clauses that one side has and the other has not: omissions and additions.
 *
 * <p>A sentence in a bead of its own is one-sided unless the neighbouring beads have words for it that their own sentences
 * do not account for. A sentence that shares a bead with others is one-sided if next to none of its words are rendered
 * and the bead's lengths fit better without it; both are weighed against how much of this document is rendered word for
 * word ({@link RenderedWords}). A clause of the original is left out if nothing of it is rendered <em>and</em> the bead
 * is short for its original; only a dictionary can tell that.
 */
final class OneSidedCheck implements Check {
    private static final int FEWEST_WORDS = 2;
    private static final double SURE_ALONE = -0.5;
    private static final double SURE_INSIDE = 2.5;

    private final Side side;

    OneSidedCheck(Side side) {
        this.side = side;
    }

    @Override
    public String id() {
        return side.id();
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        if (!evidence.hasOriginal()) {
            return List.of();
        }
        var pairs = evidence.pairs();
        var links = evidence.links();
        var rendered = new RenderedWords(side, links, pairs);
        var clauses = new LeftOutClauses(links, LengthRatio.of(pairs));
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            if (side.here(pair).isEmpty()) {
                continue;
            }
            if (side.there(pair).isEmpty()) {
                alone(pairs, i, rendered, findings);
            } else {
                int before = findings.size();
                inside(pair, rendered, findings);
                if (side == Side.OMISSION && links.haveDictionary() && findings.size() == before) {
                    clauses.find(id(), pair, findings);
                }
            }
        }
        return findings;
    }

    private void alone(List<Pair> pairs, int i, RenderedWords rendered, List<Finding> findings) {
        var pair = pairs.get(i);
        if (isBoilerplate(side.text(pair), side.here(pair))) {
            return;
        }
        var evidence = rendered.alone(i);
        if (evidence.words() >= FEWEST_WORDS && evidence.weight() > SURE_ALONE) {
            findings.add(finding(Severity.ERROR, pair, side.whole(pair), gapBefore(pairs, i)));
        }
    }

    private void inside(Pair pair, RenderedWords rendered, List<Finding> findings) {
        if (side.here(pair).size() < 2) {
            return;
        }
        Sentence worst = null;
        double weight = SURE_INSIDE;
        for (int s = 0; s < side.here(pair).size(); s++) {
            var evidence = rendered.inside(pair, s);
            if (evidence.words() >= FEWEST_WORDS && evidence.weight() > weight) {
                worst = side.here(pair).get(s);
                weight = evidence.weight();
            }
        }
        if (worst != null) {
            var here = new Place(side.text(pair).id(), worst.span());
            findings.add(finding(Severity.NOTICE, pair, here, side.beside(pair, worst)));
        }
    }

    private Finding finding(Severity severity, Pair pair, Place here, Place there) {
        String message = side.message(severity);
        return side == Side.OMISSION
                ? new Finding(id(), severity, message, there, here)
                : new Finding(id(), severity, message, here, there);
    }

    private static boolean isBoilerplate(Text text, List<Sentence> sentences) {
        return sentences.stream()
                .allMatch(s -> text.paragraphs().get(s.paragraph()).kind() == ParagraphKind.BOILERPLATE);
    }

    /** Where on the other side the words of a bead with one side would stand. */
    private Place gapBefore(List<Pair> pairs, int i) {
        int end = 0;
        for (int j = i - 1; j >= 0 && end == 0; j--) {
            end = side.there(pairs.get(j)).isEmpty()
                    ? 0
                    : side.thereSpan(pairs.get(j)).end();
        }
        return new Place(side.otherText(pairs.get(i)).id(), new Span(end, end));
    }
}
