package dev.parallax.difference;

import dev.parallax.difference.Difference.Kind;
import dev.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns the links between two wordings into differences that a person likes to read.
 *
 * <p>A changed stretch, a lone small word that happens to be the same, and another changed stretch are one change: "of"
 * in "Minister of Defence" against "head of defence policy" is no island.
 */
final class Readable {
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "and", "or", "but",
            "that", "this", "which", "it", "its", "is", "are", "was", "were", "be", "been", "has", "have", "had",
            "will", "would", "he", "she", "they", "his", "her", "their", "的", "了", "是", "在", "和", "与", "将", "对", "为",
            "也", "の", "に", "は", "を", "が", "と", "で", "も", "た", "て", "し");

    private final Wording base;
    private final Wording other;

    Readable(Wording base, Wording other) {
        this.base = base;
        this.other = other;
    }

    /** A stretch of both wordings that is the same, or that is not. */
    private record Stretch(boolean kept, Range base, Range other) {
        Stretch join(Stretch next) {
            return new Stretch(
                    kept && next.kept,
                    new Range(base.from(), next.base.to()),
                    new Range(other.from(), next.other.to()));
        }
    }

    /** @param links between equal words, ascending on both sides */
    List<Difference> differences(List<Link> links) {
        var differences = new ArrayList<Difference>();
        for (Stretch stretch : withoutIslands(stretches(links))) {
            if (stretch.kept) {
                addKept(differences, stretch);
            } else {
                differences.add(changed(stretch));
            }
        }
        return differences;
    }

    private List<Stretch> stretches(List<Link> links) {
        var stretches = new ArrayList<Stretch>();
        int b = 0;
        int o = 0;
        for (int i = 0; i < links.size(); ) {
            Link first = links.get(i);
            int length = 1;
            while (i + length < links.size()
                    && links.get(i + length).base() == first.base() + length
                    && links.get(i + length).other() == first.other() + length) {
                length++;
            }
            addChanged(stretches, new Range(b, first.base()), new Range(o, first.other()));
            b = first.base() + length;
            o = first.other() + length;
            stretches.add(new Stretch(true, new Range(first.base(), b), new Range(first.other(), o)));
            i += length;
        }
        addChanged(stretches, new Range(b, base.size()), new Range(o, other.size()));
        return stretches;
    }

    private static void addChanged(List<Stretch> stretches, Range base, Range other) {
        if (!base.isEmpty() || !other.isEmpty()) {
            stretches.add(new Stretch(false, base, other));
        }
    }

    private List<Stretch> withoutIslands(List<Stretch> stretches) {
        var joined = new ArrayList<Stretch>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean island = stretch.kept
                    && i + 1 < stretches.size()
                    && !joined.isEmpty()
                    && isSmall(stretch)
                    && saysSomething(joined.getLast())
                    && saysSomething(stretches.get(i + 1));
            if (island) {
                joined.add(joined.removeLast().join(stretch).join(stretches.get(i + 1)));
                i++;
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    private boolean isSmall(Stretch stretch) {
        if (stretch.base.length() > 2) {
            return false;
        }
        for (int i = stretch.base.from(); i < stretch.base.to(); i++) {
            if (!base.isPunctuation(i) && !SMALL_WORDS.contains(base.forms().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean saysSomething(Stretch change) {
        return !WordForm.sameBesidesForm(base.words(change.base), other.words(change.other));
    }

    private Difference changed(Stretch stretch) {
        Kind kind = stretch.base.isEmpty() ? Kind.INSERTED : stretch.other.isEmpty() ? Kind.DELETED : Kind.REPLACED;
        return new Difference(kind, base.span(stretch.base), other.span(stretch.other), !saysSomething(stretch));
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
