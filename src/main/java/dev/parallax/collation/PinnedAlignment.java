package dev.parallax.collation;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.Sentences;
import dev.parallax.alignment.Watch;
import dev.parallax.alignment.WordLink;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a translation lines up with the spine, with what people fixed kept.
 *
 * <p>Only what goes against the aligner makes it look again: a row that somebody confirms as it stands changes nothing, and
 * costs nothing. Where the aligner, for what goes against it, gives up another row that was confirmed, all that people
 * fixed is held against it. Long texts are aligned anew around what goes against the aligner only ({@link Windows}), where
 * that is possible.
 */
final class PinnedAlignment {
    /** Sentences of both texts from which on a person would wait for all of them to be aligned anew. */
    private static final int LONG = 2_000;

    private final Engines engines;
    private final Pins pins;
    private final Text spine;
    private final Text translation;
    private final Sentences source;
    private final Sentences target;

    PinnedAlignment(Engines engines, Pins pins, Text spine, Text translation) {
        this.engines = engines;
        this.pins = pins;
        this.spine = spine;
        this.translation = translation;
        source = engines.sentences(spine);
        target = engines.sentences(translation);
    }

    Alignment alignment(Watch watch) {
        var fixed = fixed();
        var free = new BeadIndex(engines.align(source, target, List.of(), watch.part(0, fixed.isEmpty() ? 1 : 0.5)));
        var against = fixed.stream().filter(f -> free.among(f).isEmpty()).toList();
        if (against.isEmpty()) {
            return free.alignment();
        }
        var corrected = isLong()
                ? new Windows(engines, source, target, free).corrected(fixed, against)
                : Optional.<Windows.Corrected>empty();
        var whole = corrected.orElseGet(() -> whole(fixed, against, watch));
        return opened(whole.alignment(), whole.pinned(), free);
    }

    private boolean isLong() {
        return source.size() + target.size() > LONG;
    }

    private Windows.Corrected whole(List<Bead> fixed, List<Bead> against, Watch watch) {
        var found = new BeadIndex(engines.align(source, target, against, watch.part(0.5, 0.75)));
        var corrected = new HashSet<>(against);
        boolean allKept = fixed.stream()
                .allMatch(f -> corrected.contains(f) || found.among(f).isPresent());
        return allKept
                ? new Windows.Corrected(found.alignment(), corrected)
                : new Windows.Corrected(
                        engines.align(source, target, fixed, watch.part(0.75, 1)), new HashSet<>(fixed));
    }

    private List<Bead> fixed() {
        List<Bead> fixed = new ArrayList<>();
        for (Pins.Block block : pins.blocks()) {
            var ours = List.copyOf(block.of(spine.id()));
            var theirs = List.copyOf(block.of(translation.id()));
            if (!theirs.isEmpty()) {
                fixed.add(Bead.pinned(ours, theirs));
            }
        }
        IntStream.range(0, spine.sentences().size())
                .filter(s -> pins.isAbsent(spine.id(), s, translation.id()))
                .forEach(s -> fixed.add(Bead.pinned(List.of(s), List.of())));
        // a block without the spine says so of its sentences already
        IntStream.range(0, translation.sentences().size())
                .filter(t -> pins.isAbsent(translation.id(), t, spine.id()))
                .filter(t -> pins.blocksOf(translation.id(), t).isEmpty())
                .forEach(t -> fixed.add(Bead.pinned(List.of(), List.of(t))));
        return fixed;
    }

    /** An alignment with the beads that a person fixed taken apart again, so that a row keeps its lines. */
    private Alignment opened(Alignment whole, Set<Bead> fixed, BeadIndex free) {
        List<Bead> beads = new ArrayList<>();
        List<List<WordLink>> links = new ArrayList<>();
        for (int i = 0; i < whole.beads().size(); i++) {
            var bead = whole.beads().get(i);
            boolean several = bead.source().size() + bead.target().size() > 2 && !bead.isNull();
            if (several && fixed.contains(Bead.pinned(bead.source(), bead.target()))) {
                var part = free.among(bead)
                        .orElseGet(() -> Part.of(source, target, bead).align(engines, List.of()));
                beads.addAll(part.beads());
                links.addAll(part.links());
            } else {
                beads.add(bead);
                links.add(whole.links().get(i));
            }
        }
        return new Alignment(beads, links);
    }
}
