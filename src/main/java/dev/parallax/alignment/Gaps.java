package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes sentences out of beads that have no counterpart though those before and behind them belong together, as when a
 * translation leaves one of several joined sentences out.
 *
 * <p>Idea: a lattice knows no gaps. So each sentence inside a bead of three or more is tried without: if the rest scores
 * enough better as a bead to pay for a sentence alone, it stands alone. Cost: the sentences of the larger beads, each as
 * dear as a tiny alignment. Limits: never the first or the last of a bead, where the lattice itself can cut.
 */
final class Gaps {
    /** How much better the rest must score, in nats; of 0.5, 1 and 4 the best on the tuning sets. */
    private static final double COST = 0.5;

    private final BeadFeatures features;
    private final BeadWeights weights;

    Gaps(BeadFeatures features, BeadWeights weights) {
        this.features = features;
        this.weights = weights;
    }

    List<Bead> open(List<Bead> beads) {
        var opened = new ArrayList<Bead>(beads.size());
        for (Bead bead : beads) {
            open(bead, opened);
        }
        return opened;
    }

    private record Gap(int source, int target, double gain) {}

    private void open(Bead bead, List<Bead> opened) {
        Gap gap = bead.isNull() ? new Gap(-1, -1, 0) : best(bead);
        if (gap.gain <= 0) {
            opened.add(bead);
            return;
        }
        double sure = bead.confidence() / (1 + Math.exp(-gap.gain));
        open(
                new Bead(without(bead.source(), gap.source), without(bead.target(), gap.target), sure, bead.ties()),
                opened);
        opened.add(new Bead(only(gap.source), only(gap.target), sure, List.of()));
    }

    private Gap best(Bead bead) {
        var best = new Gap(-1, -1, 0);
        if (bead.source().size() < 3 && bead.target().size() < 3) {
            return best;
        }
        double whole = score(bead.source(), bead.target());
        for (int s : inner(bead.source())) {
            double gain = score(without(bead.source(), s), bead.target())
                    + weights.score(features.ofSourceAlone(s))
                    - whole
                    - COST;
            best = gain > best.gain ? new Gap(s, -1, gain) : best;
        }
        for (int t : inner(bead.target())) {
            double gain = score(bead.source(), without(bead.target(), t))
                    + weights.score(features.ofTargetAlone(t))
                    - whole
                    - COST;
            best = gain > best.gain ? new Gap(-1, t, gain) : best;
        }
        return best;
    }

    private double score(List<Integer> source, List<Integer> target) {
        return weights.score(features.ofAll(array(source), array(target)));
    }

    private static List<Integer> inner(List<Integer> sentences) {
        return sentences.subList(
                Math.min(1, sentences.size()), Math.max(Math.min(1, sentences.size()), sentences.size() - 1));
    }

    private static List<Integer> without(List<Integer> sentences, int left) {
        return sentences.stream().filter(s -> s != left).toList();
    }

    private static List<Integer> only(int sentence) {
        return sentence < 0 ? List.of() : List.of(sentence);
    }

    private static int[] array(List<Integer> sentences) {
        return sentences.stream().flatMapToInt(IntStream::of).toArray();
    }
}
