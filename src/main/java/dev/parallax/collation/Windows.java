package dev.parallax.collation;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.Sentences;
import dev.parallax.alignment.WordLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Aligns two long texts anew where people contradict the free alignment, and nowhere else.
 *
 * <p>Idea: around what goes against the free alignment a window is laid, to places that no bead crosses on either side and
 * that are far enough away. It is aligned by itself, with what people fixed in it. Of the result no more is taken than lies
 * between the nearest places, before and behind, where both alignments cut both texts; all else stays as it was. A pin
 * whose sentences are far from each other, as moved text has, lies in several windows, a part in each.
 *
 * <p>Cost: that of an article as long as the window, for each window that was not asked for before. Limits: in a window
 * the aligner knows only words that the window teaches, not those that the whole texts do, and a mistake that reaches
 * farther than the window stays. Where the windows together are a great part of the texts, there is nothing to gain.
 */
final class Windows {
    /** So many sentences of either text a window shows on both sides of what is fixed. */
    private static final int MARGIN = 30;

    /** Sentences of both texts up to which two beads that a pin is about share a window. */
    private static final int NEAR = 2 * MARGIN;

    private final Engines engines;
    private final Sentences source;
    private final Sentences target;
    private final BeadIndex free;
    private final List<Bead> beads;
    private final Cuts cuts;

    Windows(Engines engines, Sentences source, Sentences target, BeadIndex free) {
        this.engines = engines;
        this.source = source;
        this.target = target;
        this.free = free;
        beads = free.alignment().beads();
        cuts = new Cuts(beads, 0, 0);
    }

    /**
     * An alignment and what was held against the aligner to make it.
     *
     * @param pinned every bead that people fixed and that had to be forced
     */
    record Corrected(Alignment alignment, Set<Bead> pinned) {}

    /** Beads of the free alignment, from one to before another. */
    private record Range(int from, int to) {
        Range with(Range other) {
            return new Range(Math.min(from, other.from), Math.max(to, other.to));
        }

        boolean contains(Range other) {
            return from <= other.from && other.to <= to;
        }
    }

    /** What takes the place of a range of beads. */
    private record Patch(Range range, Alignment alignment) {}

    /**
     * The alignment with all that people fixed.
     *
     * @param contradicting those of the fixed beads that are not made up of beads of the free alignment
     * @return empty where the windows would be a great part of the texts
     */
    Optional<Corrected> corrected(List<Bead> fixed, List<Bead> contradicting) {
        var other = new HashSet<>(contradicting);
        var against = fixed.stream()
                .filter(f -> other.contains(f) || touched(f).size() > 1)
                .toList();
        var forced = Set.copyOf(against);
        var kept = fixed.stream().filter(f -> !forced.contains(f)).toList();
        kept.stream().map(f -> rangeOf(f.source(), f.target())).forEach(range -> cuts.close(range.from, range.to));
        var windows = windows(against);
        int inside = windows.stream().mapToInt(this::sentences).sum();
        if (inside * 2 > source.size() + target.size()) {
            return Optional.empty();
        }
        var pinned = new HashSet<>(against);
        var patches = windows.stream()
                .map(window -> patch(window, against, kept, pinned))
                .toList();
        var beads = new ArrayList<Bead>();
        var links = new ArrayList<List<WordLink>>();
        join(patches, beads, links);
        for (Bead pin : against) {
            var parts = windows.stream().flatMap(w -> within(w, pin).stream()).toList();
            if (parts.size() > 1) {
                reunite(pin, parts, beads, links);
            }
        }
        return Optional.of(new Corrected(new Alignment(beads, links), pinned));
    }

    private List<Range> windows(List<Bead> against) {
        List<Range> found = new ArrayList<>();
        against.stream()
                .flatMap(pin -> touched(pin).stream())
                .map(this::widened)
                .sorted(Comparator.comparing(Range::from))
                .forEach(range -> {
                    boolean meets = !found.isEmpty() && range.from < found.getLast().to;
                    found.add(meets ? found.removeLast().with(range) : range);
                });
        return found;
    }

    /** The beads that a pin is about, in one range or, where they are far from each other, in several. */
    private List<Range> touched(Bead pin) {
        List<Range> found = new ArrayList<>();
        for (int bead : free.holding(pin.source(), pin.target())) {
            var range = new Range(bead, bead + 1);
            boolean near = !found.isEmpty() && sentences(new Range(found.getLast().to, bead)) <= NEAR;
            found.add(near ? found.removeLast().with(range) : range);
        }
        return found;
    }

    private Range rangeOf(List<Integer> ours, List<Integer> theirs) {
        var holding = free.holding(ours, theirs);
        return new Range(holding.first(), holding.last() + 1);
    }

    private int sentences(Range range) {
        return cuts.source(range.to) - cuts.source(range.from) + cuts.target(range.to) - cuts.target(range.from);
    }

    private Range widened(Range range) {
        int from = range.from;
        while (from > 0 && !(cuts.isClean(from) && isFar(from, range.from))) {
            from--;
        }
        int to = range.to;
        while (to < beads.size() && !(cuts.isClean(to) && isFar(range.to, to))) {
            to++;
        }
        return new Range(from, to);
    }

    private boolean isFar(int from, int to) {
        return cuts.source(to) - cuts.source(from) >= MARGIN && cuts.target(to) - cuts.target(from) >= MARGIN;
    }

    private Patch patch(Range window, List<Bead> against, List<Bead> kept, Set<Bead> pinned) {
        var part = Part.between(
                source,
                cuts.source(window.from),
                cuts.source(window.to),
                target,
                cuts.target(window.from),
                cuts.target(window.to));
        var pins = against.stream().flatMap(pin -> within(window, pin).stream()).toList();
        var confirmed = kept.stream()
                .filter(f -> window.contains(rangeOf(f.source(), f.target())))
                .toList();
        var alignment = part.align(engines, pins);
        var found = new BeadIndex(alignment);
        var all = new ArrayList<>(pins);
        if (!confirmed.stream().allMatch(f -> found.among(f).isPresent())) {
            all.addAll(confirmed);
            pinned.addAll(confirmed);
            alignment = part.align(engines, all);
        }
        return patch(window, all, alignment);
    }

    /** What of a pin lies in a window: all, a part, or nothing. */
    private Optional<Bead> within(Range window, Bead pin) {
        var ours = pin.source().stream()
                .filter(s -> cuts.source(window.from) <= s && s < cuts.source(window.to))
                .toList();
        var theirs = pin.target().stream()
                .filter(t -> cuts.target(window.from) <= t && t < cuts.target(window.to))
                .toList();
        return ours.isEmpty() && theirs.isEmpty() ? Optional.empty() : Optional.of(Bead.pinned(ours, theirs));
    }

    /** No more of a window's alignment than between the places, nearest to the pins, where the free one cuts the texts, too. */
    private Patch patch(Range window, List<Bead> pins, Alignment alignment) {
        var pinned = pins.stream()
                .map(pin -> rangeOf(pin.source(), pin.target()))
                .reduce(Range::with)
                .orElseThrow();
        var own = new Cuts(alignment.beads(), cuts.source(window.from), cuts.target(window.from));
        int from = pinned.from;
        while (from > window.from && !isShared(from, own)) {
            from--;
        }
        int to = pinned.to;
        while (to < window.to && !isShared(to, own)) {
            to++;
        }
        int ownFrom = own.at(cuts.source(from), cuts.target(from));
        int ownTo = own.at(cuts.source(to), cuts.target(to));
        return new Patch(
                new Range(from, to),
                new Alignment(
                        alignment.beads().subList(ownFrom, ownTo),
                        alignment.links().subList(ownFrom, ownTo)));
    }

    private boolean isShared(int place, Cuts own) {
        return cuts.isClean(place) && own.at(cuts.source(place), cuts.target(place)) >= 0;
    }

    private void join(List<Patch> patches, List<Bead> all, List<List<WordLink>> links) {
        int at = 0;
        for (Patch patch : patches) {
            add(free.alignment(), at, patch.range.from, all, links);
            add(patch.alignment, 0, patch.alignment.beads().size(), all, links);
            at = patch.range.to;
        }
        add(free.alignment(), at, beads.size(), all, links);
    }

    private static void add(Alignment from, int first, int end, List<Bead> beads, List<List<WordLink>> links) {
        beads.addAll(from.beads().subList(first, end));
        links.addAll(from.links().subList(first, end));
    }

    /** Puts a pin in the place of the first of the beads that it had to be while it lay in several windows. */
    private void reunite(Bead pin, List<Bead> parts, List<Bead> all, List<List<WordLink>> links) {
        var whole = Part.of(source, target, pin).align(engines, List.of(Bead.pinned(pin.source(), pin.target())));
        int first = indexOf(parts.getFirst(), all);
        all.set(first, whole.beads().getFirst());
        links.set(first, whole.links().getFirst());
        for (Bead part : parts.subList(1, parts.size())) {
            int at = indexOf(part, all);
            all.remove(at);
            links.remove(at);
        }
    }

    private static int indexOf(Bead pin, List<Bead> beads) {
        for (int i = 0; i < beads.size(); i++) {
            var bead = beads.get(i);
            if (bead.source().equals(pin.source()) && bead.target().equals(pin.target())) {
                return i;
            }
        }
        throw new IllegalStateException("a pin is lost");
    }
}
