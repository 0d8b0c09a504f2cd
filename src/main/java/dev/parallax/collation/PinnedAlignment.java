package dev.parallax.collation;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.Sentences;
import dev.parallax.alignment.Watch;
import dev.parallax.alignment.WordLink;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How a translation lines up with the spine, with what people fixed kept.
 *
 * <p>Only what goes against the aligner makes it look again: a row that somebody confirms as it stands changes nothing, and
 * costs nothing. Where the aligner, for what goes against it, gives up another row that was confirmed, all that people
 * fixed is held against it.
 */
final class PinnedAlignment {
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
        source = Sentences.of(spine);
        target = Sentences.of(translation);
    }

    Alignment alignment(Watch watch) {
        var fixed = fixed();
        var free = new Found(engines.align(source, target, List.of(), watch.part(0, fixed.isEmpty() ? 1 : 0.5)));
        var against = fixed.stream().filter(f -> free.among(f).isEmpty()).toList();
        if (against.isEmpty()) {
            return free.alignment();
        }
        var found = new Found(engines.align(source, target, against, watch.part(0.5, 0.75)));
        var corrected = new HashSet<>(against);
        boolean allKept = fixed.stream()
                .allMatch(f -> corrected.contains(f) || found.among(f).isPresent());
        return allKept
                ? opened(found.alignment(), corrected, free)
                : opened(engines.align(source, target, fixed, watch.part(0.75, 1)), new HashSet<>(fixed), free);
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
        IntStream.range(0, translation.sentences().size())
                .filter(t -> pins.isAbsent(translation.id(), t, spine.id()))
                .forEach(t -> fixed.add(Bead.pinned(List.of(), List.of(t))));
        return fixed;
    }

    /** An alignment with the beads that a person fixed taken apart again, so that a row keeps its lines. */
    private Alignment opened(Alignment whole, Set<Bead> fixed, Found free) {
        List<Bead> beads = new ArrayList<>();
        List<List<WordLink>> links = new ArrayList<>();
        for (int i = 0; i < whole.beads().size(); i++) {
            var bead = whole.beads().get(i);
            boolean several = bead.source().size() + bead.target().size() > 2 && !bead.isNull();
            if (several && fixed.contains(Bead.pinned(bead.source(), bead.target()))) {
                var part = free.among(bead).orElseGet(() -> inside(bead));
                beads.addAll(part.beads());
                links.addAll(part.links());
            } else {
                beads.add(bead);
                links.add(whole.links().get(i));
            }
        }
        return new Alignment(beads, links);
    }

    /** The beads within a block that a person put into one row. */
    private Alignment inside(Bead block) {
        var part = engines.align(part(source, block.source()), part(target, block.target()), List.of(), Watch.NONE);
        return new Alignment(
                part.beads().stream()
                        .map(b -> new Bead(
                                b.source().stream().map(block.source()::get).toList(),
                                b.target().stream().map(block.target()::get).toList(),
                                b.confidence(),
                                b.ties()))
                        .toList(),
                part.links().stream()
                        .map(links -> links.stream()
                                .map(link -> new WordLink(
                                        block.source().get(link.sourceSentence()),
                                        link.source(),
                                        block.target().get(link.targetSentence()),
                                        link.target(),
                                        link.weight()))
                                .toList())
                        .toList());
    }

    private static Sentences part(Sentences whole, List<Integer> indices) {
        return new Sentences(
                whole.language(),
                indices.stream().map(whole.sentences()::get).toList(),
                indices.stream().map(whole.paragraphs()::get).toList());
    }

    /** An alignment in which the bead of a sentence is found at once. */
    private static final class Found {
        private final Alignment alignment;
        private final Map<Integer, Integer> beadOfSource = new HashMap<>();
        private final Map<Integer, Integer> beadOfTarget = new HashMap<>();

        Found(Alignment alignment) {
            this.alignment = alignment;
            for (int i = 0; i < alignment.beads().size(); i++) {
                int at = i;
                alignment.beads().get(i).source().forEach(s -> beadOfSource.put(s, at));
                alignment.beads().get(i).target().forEach(t -> beadOfTarget.put(t, at));
            }
        }

        Alignment alignment() {
            return alignment;
        }

        /** The beads that make up a block; empty where one of them reaches beyond it. */
        Optional<Alignment> among(Bead block) {
            var found = new TreeSet<Integer>();
            block.source().forEach(s -> found.add(beadOfSource.get(s)));
            block.target().forEach(t -> found.add(beadOfTarget.get(t)));
            var beads = found.stream().map(alignment.beads()::get).toList();
            int sentences = beads.stream()
                    .mapToInt(b -> b.source().size() + b.target().size())
                    .sum();
            return sentences == block.source().size() + block.target().size()
                    ? Optional.of(new Alignment(
                            beads, found.stream().map(alignment.links()::get).toList()))
                    : Optional.empty();
        }
    }
}
