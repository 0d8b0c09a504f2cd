package dev.parallax.collation;

import dev.parallax.difference.Comparison;
import dev.parallax.text.Place;
import dev.parallax.text.Role;
import java.util.Collection;

/**
 * Where it comes from that a text of a row does not say what the others say: from the translation, from an outlet's
 * selection or wording, or from the original already. It rests on the rows and on what the checks report, and so tells
 * no more than they see.
 */
public enum Origin {
    /** The text says what the original says, as far as the checks see: what is striking stands in the original already. */
    ORIGINAL,
    /** A check reports that the translation departs from the original here. */
    TRANSLATION,
    /** The translation leaves out what the original says. */
    LEFT_OUT_BY_TRANSLATION,
    /** The translation says what the original does not say. */
    ADDED_BY_TRANSLATION,
    /** The outlet says it in words of its own. */
    OUTLET_WORDING,
    /** The outlet's selection: it leaves out what the original says. */
    LEFT_OUT_BY_OUTLET,
    /** The outlet's selection: it says what the original does not say. */
    ADDED_BY_OUTLET,
    /** Nothing to tell: there is no original to compare with, the text is the original, or nobody misses anything. */
    NONE;

    /**
     * Where one cell's divergence comes from.
     *
     * @param reported the places of the findings that are open
     */
    public static Origin of(Collation collation, Row row, Cell cell, Collection<Place> reported) {
        var role = role(collation, cell);
        boolean hasOriginal =
                collation.columns().stream().anyMatch(t -> t.article().role() == Role.ORIGINAL);
        if (role == Role.ORIGINAL || !hasOriginal) {
            return NONE;
        }
        boolean original = row.cells().stream().anyMatch(c -> !c.isEmpty() && role(collation, c) == Role.ORIGINAL);
        boolean translation = role == Role.TRANSLATION;
        if (cell.isEmpty()) {
            return !original ? NONE : translation ? LEFT_OUT_BY_TRANSLATION : LEFT_OUT_BY_OUTLET;
        }
        if (!original) {
            return translation ? ADDED_BY_TRANSLATION : ADDED_BY_OUTLET;
        }
        if (translation) {
            return isReported(cell, reported) ? TRANSLATION : ORIGINAL;
        }
        var comparison = cell.comparison();
        return comparison == null || comparison.verdict() == Comparison.Verdict.SAME ? NONE : OUTLET_WORDING;
    }

    private static Role role(Collation collation, Cell cell) {
        return collation.text(cell.textId()).article().role();
    }

    private static boolean isReported(Cell cell, Collection<Place> reported) {
        return reported.stream()
                .filter(place -> place.textId().equals(cell.textId()))
                .anyMatch(place -> cell.passages().stream()
                        .anyMatch(passage -> passage.span().overlaps(place.span())));
    }
}
