package dev.parallax.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What stands between two kept stretches, cut into changes that are neither too small nor too large to read.
 *
 * <p>Words that are linked across make one change; words without a counterpart make a deletion or an insertion; small
 * words and marks join the change beside them.
 */
final class Gap {
    /** Two changes beside each other make one up to so many words on a side. */
    private static final int READABLE = 6;

    /** Words deleted and words inserted at the same place replace each other if one side is not so many times longer. */
    private static final int COMPARABLE = 3;

    private final Range base;
    private final Range other;
    private final Map<Integer, Block> ofBase;
    private final Map<Integer, Block> ofOther;
    private final Predicate<Change> saysLittle;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Block> swallowed = new HashSet<>();
    private final Set<Block> inside = new HashSet<>();

    /**
     * @param linked whether its words are known to say the same
     * @param apart whether words that went elsewhere stand between it and the change before
     */
    record Change(Range base, Range other, boolean linked, boolean apart) {
        private Change join(Change next) {
            return new Change(
                    new Range(base.from(), next.base.to()),
                    new Range(other.from(), next.other.to()),
                    linked || next.linked,
                    apart);
        }
    }

    /**
     * @param ofBase the block of each base word that has one
     * @param ofOther the block of each other word that has one
     * @param saysLittle whether a change has only function words and punctuation
     */
    Gap(
            Range base,
            Range other,
            Map<Integer, Block> ofBase,
            Map<Integer, Block> ofOther,
            Predicate<Change> saysLittle) {
        this.base = base;
        this.other = other;
        this.ofBase = ofBase;
        this.ofOther = ofOther;
        this.saysLittle = saysLittle;
    }

    /** The changes in order, without the words of blocks that reach beyond the gap. To be called once. */
    List<Change> changes() {
        int b = base.from();
        int o = other.from();
        boolean apart = false;
        while (b < base.to() || o < other.to()) {
            int bFree = freeUntil(ofBase, b, base.to());
            int oFree = freeUntil(ofOther, o, other.to());
            if (bFree > b || oFree > o) {
                add(new Change(new Range(b, bFree), new Range(o, oFree), false, apart));
                b = bFree;
                o = oFree;
                apart = false;
                continue;
            }
            Block inBase = ofBase.get(b);
            Block inOther = ofOther.get(o);
            if (b < base.to() && inBase != null && !isInside(inBase)) {
                b = inBase.base().to();
                apart = true;
            } else if (o < other.to() && inOther != null && !isInside(inOther)) {
                o = inOther.other().to();
                apart = true;
            } else {
                Change linked = closed(b, o, apart);
                add(linked);
                b = linked.base.to();
                o = linked.other.to();
                apart = false;
            }
        }
        return changes;
    }

    /** Blocks that reach beyond the gap, but some words of which are in a change: they cannot be shown as well. */
    Set<Block> swallowed() {
        return swallowed;
    }

    /** Blocks that are in a change as a whole. */
    Set<Block> inside() {
        return inside;
    }

    private boolean isInside(Block block) {
        return base.contains(block.base()) && other.contains(block.other());
    }

    private static int freeUntil(Map<Integer, Block> blocks, int from, int to) {
        int end = from;
        while (end < to && !blocks.containsKey(end)) {
            end++;
        }
        return end;
    }

    /** The smallest change from here on that no block inside the gap reaches out of. */
    private Change closed(int b, int o, boolean apart) {
        int bEnd = b;
        int oEnd = o;
        int bSeen = b;
        int oSeen = o;
        if (b < base.to()) {
            bEnd = b + 1;
        } else {
            oEnd = o + 1;
        }
        while (bSeen < bEnd || oSeen < oEnd) {
            Block block = bSeen < bEnd ? ofBase.get(bSeen++) : ofOther.get(oSeen++);
            if (block != null && isInside(block)) {
                inside.add(block);
                bEnd = Math.max(bEnd, block.base().to());
                oEnd = Math.max(oEnd, block.other().to());
            } else if (block != null) {
                swallowed.add(block);
            }
        }
        return new Change(new Range(b, bEnd), new Range(o, oEnd), true, apart);
    }

    private void add(Change change) {
        if (!changes.isEmpty() && !change.apart && isBetterJoined(changes.getLast(), change)) {
            changes.add(changes.removeLast().join(change));
        } else if (!isReplacement(change)) {
            if (!change.base.isEmpty()) {
                changes.add(new Change(
                        change.base, new Range(change.other.from(), change.other.from()), false, change.apart));
            }
            if (!change.other.isEmpty()) {
                changes.add(new Change(new Range(change.base.to(), change.base.to()), change.other, false, false));
            }
        } else {
            changes.add(change);
        }
    }

    private boolean isBetterJoined(Change change, Change next) {
        Change joined = change.join(next);
        boolean readable = Math.max(joined.base.length(), joined.other.length()) <= READABLE;
        return readable
                && (isReplacement(change) && isReplacement(next) || saysLittle.test(change) || saysLittle.test(next));
    }

    private static boolean isReplacement(Change change) {
        if (change.linked) {
            return true;
        }
        int shorter = Math.min(change.base.length(), change.other.length());
        int longer = Math.max(change.base.length(), change.other.length());
        return shorter > 0 && longer <= COMPARABLE * shorter;
    }
}
