package dev.parallax.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves insertions and deletions to where a reader sees them begin. Where the word before an inserted stretch is also
 * the stretch's last word, the stretch could as well begin one word earlier: a whole sentence in quotation marks rather
 * than one that lends its opening mark to the next.
 */
final class Slider {
    private static final int FURTHEST = 8;

    private Slider() {}

    /** @param chain links of equal words, ascending on both sides */
    static List<Link> slid(Wording base, Wording other, List<Link> chain) {
        return flipped(slidInOther(base, flipped(slidInOther(other, chain))));
    }

    private static List<Link> flipped(List<Link> chain) {
        return chain.stream().map(link -> new Link(link.other(), link.base())).toList();
    }

    /** Slides what is inserted into a wording, the other one of the links. */
    private static List<Link> slidInOther(Wording other, List<Link> chain) {
        var slid = new ArrayList<>(chain);
        for (int i = 0; i + 1 < slid.size(); i++) {
            Link before = slid.get(i);
            Link after = slid.get(i + 1);
            if (after.base() == before.base() + 1 && after.other() > before.other() + 1) {
                slide(other, slid, i);
            }
        }
        return slid;
    }

    /** @param at the link before the insertion */
    private static void slide(Wording other, List<Link> links, int at) {
        int from = links.get(at).other() + 1;
        int to = links.get(at + 1).other();
        int best = 0;
        for (int steps = 1;
                steps <= Math.min(FURTHEST, at) && fits(other, links, at + 1 - steps, from, to, steps);
                steps++) {
            if (ease(other, from - steps) > ease(other, from - best)) {
                best = steps;
            }
        }
        for (int step = 0; step < best; step++) {
            Link link = links.get(at - step);
            links.set(at - step, new Link(link.base(), to - 1 - step));
        }
    }

    /** Whether the word that a further step to the left would cross stands right before the crossed ones and is the same. */
    private static boolean fits(Wording other, List<Link> links, int link, int from, int to, int steps) {
        return links.get(link).other() == from - steps
                && other.forms().get(from - steps).equals(other.forms().get(to - steps));
    }

    /** How well a stretch begins at a word: at a new paragraph, after the end of a sentence, after another mark. */
    private static int ease(Wording wording, int index) {
        if (index == 0) {
            return 3;
        }
        int end = wording.tokens().get(index - 1).span().end();
        int start = wording.tokens().get(index).span().start();
        if (wording.content().substring(end, start).contains("\n")) {
            return 3;
        }
        String before = wording.word(index - 1);
        if (".!?。！？…".contains(before)) {
            return 2;
        }
        return wording.isPunctuation(index - 1) && end < start ? 1 : 0;
    }
}
