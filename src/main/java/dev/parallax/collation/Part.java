package dev.parallax.collation;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.Sentences;
import dev.parallax.alignment.Watch;
import dev.parallax.alignment.WordLink;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of two texts that is aligned by itself. Its sentences keep their numbers in the whole texts.
 *
 * @param ours the part of the source, ascending
 * @param theirs the part of the target, ascending
 */
record Part(Sentences source, List<Integer> ours, Sentences target, List<Integer> theirs) {
    static Part between(Sentences source, int ours, int oursEnd, Sentences target, int theirs, int theirsEnd) {
        return new Part(
                source,
                IntStream.range(ours, oursEnd).boxed().toList(),
                target,
                IntStream.range(theirs, theirsEnd).boxed().toList());
    }

    static Part of(Sentences source, Sentences target, Bead block) {
        return new Part(source, block.source(), target, block.target());
    }

    /** @param pins within the part */
    Alignment align(Engines engines, List<Bead> pins) {
        var fixed = pins.stream()
                .map(pin -> Bead.pinned(inside(pin.source(), ours), inside(pin.target(), theirs)))
                .toList();
        var part = engines.align(of(source, ours), of(target, theirs), fixed, Watch.NONE);
        return new Alignment(
                part.beads().stream()
                        .map(b ->
                                new Bead(whole(b.source(), ours), whole(b.target(), theirs), b.confidence(), b.ties()))
                        .toList(),
                part.links().stream()
                        .map(links -> links.stream().map(this::whole).toList())
                        .toList());
    }

    private WordLink whole(WordLink link) {
        return new WordLink(
                ours.get(link.sourceSentence()),
                link.source(),
                theirs.get(link.targetSentence()),
                link.target(),
                link.weight());
    }

    private static List<Integer> whole(List<Integer> sentences, List<Integer> part) {
        return sentences.stream().map(part::get).toList();
    }

    private static List<Integer> inside(List<Integer> sentences, List<Integer> part) {
        return sentences.stream().map(s -> Collections.binarySearch(part, s)).toList();
    }

    private static Sentences of(Sentences whole, List<Integer> indices) {
        return new Sentences(
                whole.language(),
                indices.stream().map(whole.sentences()::get).toList(),
                indices.stream().map(whole.paragraphs()::get).toList());
    }
}
