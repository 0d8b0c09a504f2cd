package dev.parallax.difference;

import dev.parallax.difference.Difference.Kind;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the links between two wordings into differences that a person likes to read.
 *
 * <p>The heaviest ascending chain of equal words is kept. A changed stretch, a lone small word that happens to be the
 * same, and another changed stretch are one change: "of" in "Minister of Defence" against "head of defence policy" is no
 * island. Blocks of linked words that cross the kept ones have moved, if most of their words are the same, or are
 * replaced from afar. What remains between two kept stretches is cut into changes by {@link Gap}.
 */
final class Readable {
    private static final double SMALL_WORD = 0.3;
    private static final int ISLAND = 2;

    private final Wording base;
    private final Wording other;

    Readable(Wording base, Wording other) {
        this.base = base;
        this.other = other;
    }

    /** Neighbouring equal words. */
    private record Stretch(Range base, Range other) {}

    /** @param links between words that say the same, in any order */
    List<Difference> differences(List<Link> links) {
        List<Link> equal = links.stream().filter(this::isSameWord).toList();
        List<Stretch> kept =
                withoutIslands(stretches(Slider.slid(base, other, Backbone.of(equal, this::weight, other.size()))));
        Set<Block> blocks = blocks(links, kept);
        var differences = new ArrayList<Difference>();
        kept.forEach(stretch -> addKept(differences, stretch));
        addChanges(differences, kept, blocks);
        differences.sort(Comparator.comparingInt((Difference d) -> d.other().start())
                .thenComparingInt(d -> d.base().start()));
        return differences;
    }

    private boolean isSameWord(Link link) {
        return base.forms().get(link.base()).equals(other.forms().get(link.other()));
    }

    private double weight(Link link) {
        return base.kind(link.base()) == WordKind.CONTENT ? 1 : SMALL_WORD;
    }

    private static List<Stretch> stretches(List<Link> chain) {
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < chain.size(); ) {
            Link first = chain.get(i);
            int length = 1;
            while (i + length < chain.size()
                    && chain.get(i + length).base() == first.base() + length
                    && chain.get(i + length).other() == first.other() + length) {
                length++;
            }
            stretches.add(new Stretch(
                    new Range(first.base(), first.base() + length), new Range(first.other(), first.other() + length)));
            i += length;
        }
        return stretches;
    }

    private List<Stretch> withoutIslands(List<Stretch> stretches) {
        var kept = new ArrayList<Stretch>();
        int b = 0;
        int o = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean last = i + 1 == stretches.size();
            Range baseAfter = new Range(
                    stretch.base.to(),
                    last ? base.size() : stretches.get(i + 1).base.from());
            Range otherAfter = new Range(
                    stretch.other.to(),
                    last ? other.size() : stretches.get(i + 1).other.from());
            boolean island = stretch.base.length() <= ISLAND
                    && saysLittle(base, stretch.base)
                    && saysSomething(new Range(b, stretch.base.from()), new Range(o, stretch.other.from()))
                    && saysSomething(baseAfter, otherAfter);
            if (!island) {
                kept.add(stretch);
                b = stretch.base.to();
                o = stretch.other.to();
            }
        }
        return kept;
    }

    private boolean saysSomething(Range inBase, Range inOther) {
        return !WordForm.sameBesidesForm(base.words(inBase), other.words(inOther));
    }

    private static boolean saysLittle(Wording wording, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (wording.kind(i) == WordKind.CONTENT) {
                return false;
            }
        }
        return true;
    }

    /** Blocks of linked words that are not kept; those that cross kept words only if they say something. */
    private Set<Block> blocks(List<Link> links, List<Stretch> kept) {
        int[] gapOfBase = gaps(base.size(), kept.stream().map(Stretch::base).toList());
        int[] gapOfOther = gaps(other.size(), kept.stream().map(Stretch::other).toList());
        List<Link> open = links.stream()
                .filter(link -> gapOfBase[link.base()] >= 0 && gapOfOther[link.other()] >= 0)
                .toList();
        var blocks = new HashSet<Block>();
        for (Block block : Block.of(open)) {
            boolean stays =
                    gapOfBase[block.base().from()] == gapOfOther[block.other().from()];
            if (stays || !saysLittle(base, block.base()) && !saysLittle(other, block.other())) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** For each word the number of its gap, or -1 for kept words. */
    private static int[] gaps(int words, List<Range> kept) {
        int[] gaps = new int[words];
        int word = 0;
        for (int gap = 0; gap <= kept.size(); gap++) {
            int end = gap == kept.size() ? words : kept.get(gap).from();
            while (word < end) {
                gaps[word++] = gap;
            }
            while (gap < kept.size() && word < kept.get(gap).to()) {
                gaps[word++] = -1;
            }
        }
        return gaps;
    }

    /** A block that a change swallows cannot be shown for itself; then the gaps are cut again without it. */
    private void addChanges(List<Difference> differences, List<Stretch> kept, Set<Block> blocks) {
        var found = new ArrayList<Difference>();
        var reaching = new HashSet<>(blocks);
        var swallowed = new HashSet<Block>();
        Map<Integer, Block> ofBase = new HashMap<>();
        Map<Integer, Block> ofOther = new HashMap<>();
        for (Block block : blocks) {
            for (int b = block.base().from(); b < block.base().to(); b++) {
                ofBase.put(b, block);
            }
            for (int o = block.other().from(); o < block.other().to(); o++) {
                ofOther.put(o, block);
            }
        }
        int b = 0;
        int o = 0;
        for (int i = 0; i <= kept.size(); i++) {
            boolean last = i == kept.size();
            var inBase = new Range(b, last ? base.size() : kept.get(i).base.from());
            var inOther = new Range(o, last ? other.size() : kept.get(i).other.from());
            var gap = new Gap(inBase, inOther, ofBase, ofOther, this::saysLittle);
            gap.changes().forEach(change -> found.add(changed(change)));
            swallowed.addAll(gap.swallowed());
            gap.inside().forEach(reaching::remove);
            if (!last) {
                b = kept.get(i).base.to();
                o = kept.get(i).other.to();
            }
        }
        if (!swallowed.isEmpty()) {
            blocks.removeAll(swallowed);
            addChanges(differences, kept, blocks);
            return;
        }
        differences.addAll(found);
        reaching.forEach(block -> differences.add(elsewhere(block)));
    }

    private boolean saysLittle(Gap.Change change) {
        return saysLittle(base, change.base()) && saysLittle(other, change.other());
    }

    private Difference changed(Gap.Change change) {
        Kind kind = change.base().isEmpty() ? Kind.INSERTED : change.other().isEmpty() ? Kind.DELETED : Kind.REPLACED;
        boolean formOnly = !saysSomething(change.base(), change.other());
        return new Difference(kind, base.span(change.base()), other.span(change.other()), formOnly);
    }

    private Difference elsewhere(Block block) {
        long same = block.links().stream().filter(this::isSameWord).count();
        boolean moved =
                2 * same >= Math.max(block.base().length(), block.other().length());
        return new Difference(
                moved ? Kind.MOVED : Kind.REPLACED, base.span(block.base()), other.span(block.other()), false);
    }

    /** A kept stretch, cut where the case of a word, the shape of a mark or the space between two words differs. */
    private void addKept(List<Difference> differences, Stretch stretch) {
        int start = 0;
        int length = stretch.base.length();
        for (int i = 0; i < length; i++) {
            int b = stretch.base.from() + i;
            int o = stretch.other.from() + i;
            if (!base.word(b).equals(other.word(o))) {
                addRun(differences, stretch, start, i);
                differences.add(new Difference(
                        Kind.REPLACED,
                        base.tokens().get(b).span(),
                        other.tokens().get(o).span(),
                        true));
                start = i + 1;
            }
            if (i + 1 < length) {
                Span inBase = spaceBehind(base, b);
                Span inOther = spaceBehind(other, o);
                if (!inBase.in(base.content()).equals(inOther.in(other.content()))) {
                    addRun(differences, stretch, start, i + 1);
                    differences.add(new Difference(Kind.REPLACED, inBase, inOther, true));
                    start = i + 1;
                }
            }
        }
        addRun(differences, stretch, start, length);
    }

    private void addRun(List<Difference> differences, Stretch stretch, int from, int to) {
        if (from < to) {
            int b = stretch.base.from();
            int o = stretch.other.from();
            differences.add(new Difference(
                    Kind.KEPT, base.span(new Range(b + from, b + to)), other.span(new Range(o + from, o + to)), false));
        }
    }

    private static Span spaceBehind(Wording wording, int index) {
        return new Span(
                wording.tokens().get(index).span().end(),
                wording.tokens().get(index + 1).span().start());
    }
}
