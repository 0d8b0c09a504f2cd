package dev.parallax.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A row while the table is being laid out: the sentences each text has in it, and what links them. */
final class RowDraft {
    /** Two sentences of different texts that answer each other. */
    record Link(String firstText, int first, String secondText, int second, double confidence) {}

    private final Map<String, NavigableSet<Integer>> sentences = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private boolean pinned;
    private boolean recheck;
    private boolean cut;

    NavigableSet<Integer> sentences(String textId) {
        return sentences.computeIfAbsent(textId, id -> new TreeSet<>());
    }

    void link(String firstText, int first, String secondText, int second, double confidence) {
        links.add(new Link(firstText, first, secondText, second, confidence));
    }

    List<Link> links() {
        return links;
    }

    boolean isPinned() {
        return pinned;
    }

    /** @param changed whether words have changed since a person pinned the row */
    void pin(boolean changed) {
        pinned = true;
        recheck = changed;
    }

    Row.Status status() {
        if (!pinned) {
            return Row.Status.AUTOMATIC;
        }
        return recheck ? Row.Status.NEEDS_RECHECK : Row.Status.CONFIRMED;
    }

    /** Whether a person said that the row before it ends. */
    boolean isCut() {
        return cut;
    }

    void cut() {
        cut = true;
    }

    void absorb(RowDraft other) {
        other.sentences.forEach((text, indices) -> sentences(text).addAll(indices));
        links.addAll(other.links);
        pinned |= other.pinned;
        recheck |= other.recheck;
    }
}
