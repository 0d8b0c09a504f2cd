package dev.parallax.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Neighbouring words of the base wording that are linked with neighbouring words of the other. */
record Block(Range base, Range other, List<Link> links) {
    /**
     * Joins links whose words stand beside each other on both sides. Of blocks that share a word, the one with the most
     * links stays.
     */
    static List<Block> of(List<Link> links) {
        Map<Link, Boolean> open = new HashMap<>();
        links.forEach(link -> open.put(link, true));
        var blocks = new ArrayList<Block>();
        for (Link link : links) {
            if (open.remove(link) != null) {
                blocks.add(grow(link, open));
            }
        }
        blocks.sort(Comparator.comparingInt((Block block) -> block.links.size()).reversed());
        var takenInBase = new java.util.BitSet();
        var takenInOther = new java.util.BitSet();
        var kept = new ArrayList<Block>();
        for (Block block : blocks) {
            if (isFree(takenInBase, block.base) && isFree(takenInOther, block.other)) {
                takenInBase.set(block.base.from(), block.base.to());
                takenInOther.set(block.other.from(), block.other.to());
                kept.add(block);
            }
        }
        return kept;
    }

    private static Block grow(Link seed, Map<Link, Boolean> open) {
        var links = new ArrayList<Link>();
        var waiting = new ArrayDeque<Link>(List.of(seed));
        Range base = new Range(seed.base(), seed.base() + 1);
        Range other = new Range(seed.other(), seed.other() + 1);
        while (!waiting.isEmpty()) {
            Link link = waiting.removeFirst();
            links.add(link);
            base = base.with(link.base());
            other = other.with(link.other());
            for (int b = -1; b <= 1; b++) {
                for (int o = -1; o <= 1; o++) {
                    var neighbour = new Link(link.base() + b, link.other() + o);
                    if (open.remove(neighbour) != null) {
                        waiting.add(neighbour);
                    }
                }
            }
        }
        return new Block(base, other, links);
    }

    private static boolean isFree(java.util.BitSet taken, Range range) {
        int next = taken.nextSetBit(range.from());
        return next < 0 || next >= range.to();
    }
}
