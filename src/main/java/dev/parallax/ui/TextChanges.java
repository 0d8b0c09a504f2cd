package dev.parallax.ui;

import dev.parallax.difference.Comparison;
import dev.parallax.difference.Differences;
import dev.parallax.text.Language;
import dev.parallax.text.Paragraph;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of a text, paragraph by paragraph.
 *
 * <p>Paragraphs with the same words are found wherever they stand; of what is left between two of them, a paragraph is paired
 * with the one that stands at the same place if they share enough words. Linear in the number of paragraphs but for those
 * that stand in another order.
 */
record TextChanges(List<Change> changes) {
    private static final double SAME_PARAGRAPH = 0.4;

    TextChanges {
        changes = List.copyOf(changes);
    }

    enum Kind {
        SAME,
        MOVED,
        REWORDED,
        ADDED,
        REMOVED
    }

    /**
     * What became of a paragraph.
     *
     * @param before null if it was added
     * @param after null if it was removed
     * @param comparison of the words of one that was reworded, else null
     */
    record Change(
            Kind kind,
            @Nullable Paragraph before,
            @Nullable Paragraph after,
            @Nullable Comparison comparison) {}

    static TextChanges between(Text before, List<Paragraph> after) {
        return between(before.paragraphs(), after, before.language());
    }

    /** @param language of both */
    static TextChanges between(List<Paragraph> before, List<Paragraph> after, Language language) {
        var matched = new SameParagraphs(before, after);
        var changes = new ArrayList<Change>();
        int next = 0;
        for (int i = 0; i < after.size(); i++) {
            int from = matched.inBefore(i);
            if (from < 0) {
                var old = next < before.size() && matched.inAfter(next) < 0 ? before.get(next) : null;
                var compared = old == null
                        ? null
                        : Differences.standard()
                                .compare(language, old.content(), after.get(i).content());
                if (compared != null && compared.similarity() >= SAME_PARAGRAPH) {
                    changes.add(new Change(Kind.REWORDED, old, after.get(i), compared));
                    next++;
                } else {
                    changes.add(new Change(Kind.ADDED, null, after.get(i), null));
                }
                continue;
            }
            if (from >= next) {
                for (; next < from; next++) {
                    if (matched.inAfter(next) < 0) {
                        changes.add(new Change(Kind.REMOVED, before.get(next), null, null));
                    }
                }
                next = from + 1;
                changes.add(new Change(Kind.SAME, before.get(from), after.get(i), null));
            } else {
                changes.add(new Change(Kind.MOVED, before.get(from), after.get(i), null));
            }
        }
        for (; next < before.size(); next++) {
            if (matched.inAfter(next) < 0) {
                changes.add(new Change(Kind.REMOVED, before.get(next), null, null));
            }
        }
        return new TextChanges(changes);
    }

    long count(Kind kind) {
        return changes.stream().filter(c -> c.kind() == kind).count();
    }

    boolean nothing() {
        return count(Kind.SAME) == changes.size();
    }
}
