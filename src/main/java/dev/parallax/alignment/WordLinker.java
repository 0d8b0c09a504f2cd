package dev.parallax.alignment;

import dev.parallax.lexicon.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Finds which words of a bead render each other.
 *
 * <p>Competitive linking (Melamed, 2000): pairs are taken from the best down by how much more probable each makes the
 * other than chance; a word may have several partners, as 防卫大臣 is defence minister, if these have no other. Cost: the
 * product of the two sides' words; beads of thousands of words are not linked. Limits: what the model does not know is not guessed from its
 * place, so that rare words often stay without a partner.
 */
final class WordLinker {
    private static final double ODDS = 0.8;
    private static final double WEAKEST = 1.5;
    private static final int MOST_PARTNERS = 3;
    private static final int TIES = 8;

    /** Pairs of words from which on a bead is not linked: no sentence is so long, and time would run away. */
    private static final long MOST_PAIRS = 4_000_000;

    private final Words source;
    private final Words target;
    private final WordModel model;
    private final Translations backwardBySource;
    private final double[] forward;
    private final double[] backward;
    private final boolean[] inBead;

    WordLinker(Words source, Words target, WordModel model) {
        this.source = source;
        this.target = target;
        this.model = model;
        this.forward = new double[target.vocabulary()];
        this.backward = new double[target.vocabulary()];
        this.inBead = new boolean[target.vocabulary()];
        this.backwardBySource = model.backward().transposed(source.vocabulary());
    }

    private record Candidate(int i, Term z, int j, Term e, double weight) {}

    /** The links of a bead, strongest first. */
    List<WordLink> links(Bead bead) {
        return taken(candidates(bead)).stream()
                .map(c -> new WordLink(c.i, c.z.span(), c.j, c.e.span(), c.weight))
                .toList();
    }

    /** The strongest links as words, each pair of words once. */
    List<Tie> ties(List<WordLink> links) {
        var ties = new ArrayList<Tie>();
        for (WordLink link : links) {
            var tie = new Tie(
                    kind(link),
                    source.words(link.sourceSentence(), link.source()),
                    target.words(link.targetSentence(), link.target()),
                    link.weight());
            if (ties.stream()
                    .noneMatch(
                            t -> t.source().equals(tie.source()) && t.target().equals(tie.target()))) {
                ties.add(tie);
            }
            if (ties.size() == TIES) {
                break;
            }
        }
        return ties;
    }

    private Tie.Kind kind(WordLink link) {
        Term.Kind left = source.termAt(link.sourceSentence(), link.source()).kind();
        Term.Kind right = target.termAt(link.targetSentence(), link.target()).kind();
        if (left == Term.Kind.NUMBER || right == Term.Kind.NUMBER) {
            return Tie.Kind.NUMBER;
        }
        return left == Term.Kind.NAME || right == Term.Kind.NAME ? Tie.Kind.NAME : Tie.Kind.WORD;
    }

    private List<Candidate> candidates(Bead bead) {
        var candidates = new ArrayList<Candidate>();
        if (source.count(bead.source()) * target.count(bead.target()) > MOST_PAIRS) {
            return candidates;
        }
        mark(bead, true);
        for (int i : bead.source()) {
            for (int k = 0; k < source.of(i).length; k++) {
                int z = source.of(i)[k];
                spread(model.forward(), z, forward);
                spread(backwardBySource, z, backward);
                for (int j : bead.target()) {
                    for (int l = 0; l < target.of(j).length; l++) {
                        double weight = weight(z, target.of(j)[l]);
                        if (weight > WEAKEST) {
                            candidates.add(new Candidate(
                                    i,
                                    source.terms(i).get(k),
                                    j,
                                    target.terms(j).get(l),
                                    weight));
                        }
                    }
                }
                clear(bead);
            }
        }
        mark(bead, false);
        candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed());
        return candidates;
    }

    /** How much more probable each of two words makes the other than chance does, in nats; of the spread word only. */
    private double weight(int z, int e) {
        return forward[e] > 0 || backward[e] > 0
                ? (Math.log1p(ODDS * forward[e] / target.background(e))
                                + Math.log1p(ODDS * backward[e] / source.background(z)))
                        / 2
                : 0;
    }

    private void mark(Bead bead, boolean in) {
        for (int j : bead.target()) {
            for (int e : target.of(j)) {
                inBead[e] = in;
            }
        }
    }

    /** Lays out what a word renders, as far as it stands in the bead. */
    private void spread(Translations table, int word, double[] row) {
        for (int at = table.starts()[word]; at < table.starts()[word + 1]; at++) {
            int e = table.words()[at];
            if (inBead[e]) {
                row[e] = table.values()[at];
            }
        }
    }

    private void clear(Bead bead) {
        for (int j : bead.target()) {
            for (int e : target.of(j)) {
                forward[e] = 0;
                backward[e] = 0;
            }
        }
    }

    private static List<Candidate> taken(List<Candidate> candidates) {
        var partners = new HashMap<List<Object>, Integer>();
        var taken = new ArrayList<Candidate>();
        for (Candidate c : candidates) {
            List<Object> left = List.of("source", c.i, c.z.span());
            List<Object> right = List.of("target", c.j, c.e.span());
            int ofLeft = partners.getOrDefault(left, 0);
            int ofRight = partners.getOrDefault(right, 0);
            if ((ofLeft == 0 || ofRight == 0) && ofLeft < MOST_PARTNERS && ofRight < MOST_PARTNERS) {
                partners.put(left, ofLeft + 1);
                partners.put(right, ofRight + 1);
                taken.add(c);
            }
        }
        return taken;
    }
}
