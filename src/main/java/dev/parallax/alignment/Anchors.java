package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A first guess at the path through two long texts, from words that are rare in both and render each other.
 *
 * <p>Idea: each source sentence votes for the target sentence that shares the most rare words with it, not too far from
 * the diagonal; the heaviest chain of votes that rises on both sides (a longest increasing subsequence by weight, with
 * a Fenwick tree) is kept, and the path runs straight between its members. Cost: linear in the sentences, as rare words
 * have few places, times log of them. Limits: a chain through repeated passages may be off by their distance.
 */
final class Anchors {
    private static final int RARE = 24;
    private static final double OFF_DIAGONAL = 0.15;
    private static final int NEAR = 100;
    private static final double MARGIN = 1.3;
    private static final double ENOUGH = 4;

    private Anchors() {}

    /**
     * The guess.
     *
     * @param path for each place of the source a place of the target, never falling
     * @param away how many sentences of the source each place is from the nearest that voted
     */
    record Guess(int[] path, int[] away) {}

    static Guess guess(Words source, Words target, Translations seeds) {
        var votes = votes(source, target, seeds);
        var path = new int[source.sentences() + 1];
        Arrays.fill(path, -1);
        path[0] = 0;
        path[source.sentences()] = target.sentences();
        for (Vote vote : heaviestChain(votes, target.sentences())) {
            if (vote.source > 0) {
                path[vote.source] = vote.target;
            }
        }
        var away = new int[path.length];
        int known = 0;
        for (int i = 1; i < path.length; i++) {
            if (path[i] >= 0) {
                for (int k = known + 1; k < i; k++) {
                    away[k] = Math.min(k - known, i - k);
                }
                for (int k = known + 1; k < i; k++) {
                    path[k] = path[known] + (int) ((long) (path[i] - path[known]) * (k - known) / (i - known));
                }
                known = i;
            }
        }
        return new Guess(path, away);
    }

    private record Vote(int source, int target, double weight) {}

    private static List<Vote> votes(Words source, Words target, Translations seeds) {
        var sourcePlaces = source.occurrences();
        var targetPlaces = target.occurrences();
        double slope = (double) target.sentences() / Math.max(1, source.sentences());
        double reach = Math.max(NEAR, OFF_DIAGONAL * target.sentences());
        var votes = new ArrayList<Vote>();
        var sums = new SparseSum(target.sentences());
        for (int i = 0; i < source.sentences(); i++) {
            for (int z : source.of(i)) {
                if (sourcePlaces.count(z) > RARE) {
                    continue;
                }
                for (int at = seeds.starts()[z]; at < seeds.starts()[z + 1]; at++) {
                    int e = seeds.words()[at];
                    int count = targetPlaces.count(e);
                    if (count > RARE) {
                        continue;
                    }
                    double weight = seeds.values()[at] * Math.log(4.0 * RARE / Math.max(count, sourcePlaces.count(z)));
                    for (int place = targetPlaces.start(e); place < targetPlaces.end(e); place++) {
                        int j = targetPlaces.place(place);
                        if (Math.abs(j - i * slope) <= reach) {
                            sums.add(j, weight);
                        }
                    }
                }
            }
            vote(i, sums, votes);
        }
        return votes;
    }

    private static void vote(int i, SparseSum sums, List<Vote> votes) {
        int[] best = {-1};
        double[] weights = {0, 0};
        sums.drain((j, sum) -> {
            if (sum > weights[0]) {
                weights[1] = weights[0];
                weights[0] = sum;
                best[0] = j;
            } else if (sum > weights[1]) {
                weights[1] = sum;
            }
        });
        if (weights[0] >= ENOUGH && weights[0] >= MARGIN * weights[1]) {
            votes.add(new Vote(i, best[0], weights[0]));
        }
    }

    private static List<Vote> heaviestChain(List<Vote> votes, int target) {
        var best = new int[target + 1];
        Arrays.fill(best, -1);
        var weights = new double[votes.size()];
        var previous = new int[votes.size()];
        int last = -1;
        for (int v = 0; v < votes.size(); v++) {
            Vote vote = votes.get(v);
            int before = -1;
            for (int at = vote.target; at > 0; at -= at & -at) {
                before = heavier(best[at], before, weights);
            }
            previous[v] = before;
            weights[v] = vote.weight + (before < 0 ? 0 : weights[before]);
            for (int at = vote.target + 1; at <= target; at += at & -at) {
                best[at] = heavier(v, best[at], weights);
            }
            last = heavier(v, last, weights);
        }
        var chain = new ArrayList<Vote>();
        for (int v = last; v >= 0; v = previous[v]) {
            chain.add(votes.get(v));
        }
        return chain.reversed();
    }

    private static int heavier(int a, int b, double[] weights) {
        return b < 0 || a >= 0 && weights[a] > weights[b] ? a : b;
    }
}
