package dev.parallax.difference;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a first opinion on all pairs says about each of them: whether the words beside it are linked alike, and whether
 * another link competes. It stands in for the label dependencies of a conditional random field, at the cost of one more
 * linear pass.
 */
final class ContextEvidence {
    private static final List<String> OWN_FEATURES = List.of(
            "opinion",
            "odds",
            "opinion of words before",
            "opinion of words after",
            "opinion of base word before",
            "opinion of base word after",
            "opinion of other word before",
            "opinion of other word after",
            "rival of other word",
            "rival of base word",
            "links of other word",
            "links of base word",
            "links nearby that run alike",
            "opinion of both sides",
            "opinion of a block",
            "opinion of words crossing before",
            "opinion of words crossing after");

    /** Those of the pair itself, then those of its context. */
    static final List<String> FEATURES =
            Stream.concat(PairEvidence.FEATURES.stream(), OWN_FEATURES.stream()).toList();

    private static final double NEVER_SURE = 1e-4;
    private static final int NEARBY = 3;
    private static final double FADING = 0.85;
    private static final double OFF_BY_ONE = 0.7;

    private final PairEvidence pairs;
    private final Grid opinion;
    private final Grid rivalOfBase;
    private final Grid rivalOfOther;
    private final double[] linksOfBase;
    private final double[] linksOfOther;

    /** @param opinion the probability of a link, for each pair */
    ContextEvidence(PairEvidence pairs, Grid opinion) {
        this.pairs = pairs;
        this.opinion = opinion;
        Grid flipped = opinion.transposed();
        rivalOfBase = opinion.rivalInRow();
        rivalOfOther = flipped.rivalInRow().transposed();
        linksOfBase = opinion.rowSums();
        linksOfOther = flipped.rowSums();
    }

    /** Writes the features of a pair, in the order of {@link #FEATURES}. */
    void read(int b, int o, double[] features) {
        pairs.read(b, o, features);
        double here = opinion.at(b, o);
        double before = opinion.at(b - 1, o - 1);
        double after = opinion.at(b + 1, o + 1);
        double baseBefore = opinion.at(b - 1, o);
        double baseAfter = opinion.at(b + 1, o);
        double otherBefore = opinion.at(b, o - 1);
        double otherAfter = opinion.at(b, o + 1);
        int i = PairEvidence.FEATURES.size();
        features[i++] = here;
        features[i++] = Math.log((here + NEVER_SURE) / (1 - here + NEVER_SURE));
        features[i++] = before;
        features[i++] = after;
        features[i++] = baseBefore;
        features[i++] = baseAfter;
        features[i++] = otherBefore;
        features[i++] = otherAfter;
        features[i++] = rivalOfOther.at(b, o);
        features[i++] = rivalOfBase.at(b, o);
        features[i++] = linksOfOther[o] - here;
        features[i++] = linksOfBase[b] - here;
        features[i++] = nearby(b, o);
        features[i++] = before * after;
        features[i++] = Math.max(baseBefore, baseAfter) * Math.max(otherBefore, otherAfter);
        features[i++] = opinion.at(b - 1, o + 1);
        features[i] = opinion.at(b + 1, o - 1);
    }

    private double nearby(int b, int o) {
        double best = 0;
        double weight = 1;
        for (int distance = 1; distance <= NEARBY; distance++) {
            for (int d = -distance; d <= distance; d += 2 * distance) {
                best = Math.max(best, weight * opinion.at(b + d, o + d));
                best = Math.max(best, weight * OFF_BY_ONE * opinion.at(b + d, o + d - 1));
                best = Math.max(best, weight * OFF_BY_ONE * opinion.at(b + d, o + d + 1));
            }
            weight *= FADING;
        }
        return best;
    }
}
