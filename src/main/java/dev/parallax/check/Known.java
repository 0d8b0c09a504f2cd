package dev.parallax.check;

import dev.parallax.alignment.Bead;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checks of one translation found out, so that another alignment of the same texts costs no more than the beads
 * that are new in it. For one thread at a time.
 *
 * <p>A bead's facts stay with its sentences. Those that depend on the whole document are forgotten where what they depend
 * on has changed, so that findings are the same as from scratch. Beads that the last alignment has not are forgotten.
 */
final class Known {
    private record Key(List<Integer> source, List<Integer> target) {
        static Key of(Bead bead) {
            return new Key(bead.source(), bead.target());
        }
    }

    private final Facts ofTexts = new Facts();
    private final Vocabulary sourceForms = new Vocabulary();
    private final Vocabulary targetForms = new Vocabulary();
    private Map<Key, Pair> pairs = Map.of();
    private Together together = Together.NOTHING;

    Facts ofTexts() {
        return ofTexts;
    }

    Vocabulary sourceForms() {
        return sourceForms;
    }

    Vocabulary targetForms() {
        return targetForms;
    }

    /** The beads of an alignment, in order. */
    List<Pair> pairs(Material material) {
        var alignment = material.alignment();
        if (alignment == null) {
            return List.of();
        }
        Map<Key, Pair> next = HashMap.newHashMap(alignment.beads().size());
        var found = new ArrayList<Pair>(alignment.beads().size());
        for (var bead : alignment.beads()) {
            var key = Key.of(bead);
            Pair known = pairs.get(key);
            var pair = known == null ? material.pair(bead) : known;
            next.put(key, pair);
            found.add(pair);
        }
        pairs = next;
        return found;
    }

    /** Learns which words go together, and forgets what depended on words that go with others now. */
    void learn(Together now, List<Pair> beads, List<Together.Forms> forms) {
        BitSet changed = now.changedSince(together);
        together = now;
        if (changed.isEmpty()) {
            return;
        }
        for (int i = 0; i < beads.size(); i++) {
            if (forms.get(i).hasAny(changed)) {
                for (int j = Math.max(0, i - 1); j <= Math.min(beads.size() - 1, i + 1); j++) {
                    beads.get(j).facts().forget(Fact::dependsOnWordsTogether);
                }
            }
        }
    }
}
