package dev.parallax.difference;

import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The links between two wordings of any length.
 *
 * <p>Short wordings are aligned word by word as a whole, so that moved words are found. Of long ones the common sequence
 * is found first, and only the gaps that it leaves are aligned, each with a few of the words around it; gaps too large
 * for that stay as they are. So time and memory are linear in the words of long wordings.
 *
 * @param links in no particular order
 * @param complete false if a stretch was too long to look at
 */
record WordLinks(List<Link> links, boolean complete) {
    /** Words of one wording times words of the other up to which they are aligned as a whole. */
    private static final long SHORT = 160_000;

    /** The same for a gap, and for a gap of wordings too long for anything but spelling. */
    private static final long GAP = 10_000;

    private static final long LONG_GAP = 2_500;
    private static final int LONG = 8_000;

    /** Words on either side of a gap that help to understand it. */
    private static final int MARGIN = 4;

    static WordLinks of(Language language, Wording base, Wording other, WordAligner aligner) {
        var common = CommonSequence.of(base.forms(), other.forms());
        List<Link> links = common.links();
        if (links.size() == Math.min(base.size(), other.size())) {
            return new WordLinks(links, common.complete());
        }
        if ((long) base.size() * other.size() <= SHORT) {
            return new WordLinks(aligner.align(language, base.words(), other.words()), true);
        }
        var filled = withGaps(language, base, other, withoutStrayWords(base, links), aligner);
        return new WordLinks(filled.links(), common.complete() && filled.complete());
    }

    /** Without runs of one or two small words, which often are the same by chance. */
    private static List<Link> withoutStrayWords(Wording base, List<Link> links) {
        var kept = new ArrayList<Link>();
        for (int i = 0; i < links.size(); ) {
            int end = i + 1;
            boolean content = base.kind(links.get(i).base()) == WordKind.CONTENT;
            while (end < links.size() && follows(links.get(end - 1), links.get(end))) {
                content |= base.kind(links.get(end).base()) == WordKind.CONTENT;
                end++;
            }
            if (content || end - i > 2) {
                kept.addAll(links.subList(i, end));
            }
            i = end;
        }
        return kept;
    }

    private static boolean follows(Link link, Link next) {
        return next.base() == link.base() + 1 && next.other() == link.other() + 1;
    }

    private static WordLinks withGaps(
            Language language, Wording base, Wording other, List<Link> common, WordAligner standard) {
        boolean tooLong = base.size() + other.size() > LONG;
        var aligner = tooLong ? WordAligner.fast() : standard;
        long limit = tooLong ? LONG_GAP : GAP;
        WordFacts baseFacts = aligner.facts(language, base.words());
        WordFacts otherFacts = aligner.facts(language, other.words());
        var links = new ArrayList<>(common);
        boolean complete = true;
        int b = 0;
        int o = 0;
        for (int i = 0; i <= common.size(); i++) {
            Link next = i == common.size() ? new Link(base.size(), other.size()) : common.get(i);
            var inBase = new Range(b, next.base());
            var inOther = new Range(o, next.other());
            long pairs = (long) inBase.length() * inOther.length();
            if (pairs == 1) {
                links.add(new Link(b, o));
            } else if (pairs > 0 && pairs <= limit) {
                align(aligner, language, baseFacts, inBase, otherFacts, inOther, links);
            } else if (pairs > limit) {
                complete = false;
            }
            b = next.base() + 1;
            o = next.other() + 1;
        }
        return new WordLinks(links, complete);
    }

    private static void align(
            WordAligner aligner,
            Language language,
            WordFacts base,
            Range inBase,
            WordFacts other,
            Range inOther,
            List<Link> links) {
        Range baseWindow = window(inBase, base.size());
        Range otherWindow = window(inOther, other.size());
        for (Link link : aligner.align(language, base.within(baseWindow), other.within(otherWindow))) {
            var placed = new Link(link.base() + baseWindow.from(), link.other() + otherWindow.from());
            if (inBase.holds(placed.base()) && inOther.holds(placed.other())) {
                links.add(placed);
            }
        }
    }

    private static Range window(Range gap, int words) {
        return new Range(Math.max(0, gap.from() - MARGIN), Math.min(words, gap.to() + MARGIN));
    }
}
