package dev.parallax.report;

import dev.parallax.review.Note;
import dev.parallax.review.Quote;
import dev.parallax.text.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A note, with its number in the report.
 *
 * @param targets in the order of the note's
 * @param rows the numbers of the rows where its words stand, ascending
 */
record NumberedNote(int number, Note note, List<Target> targets, List<Integer> rows) {
    /**
     * A quotation.
     *
     * @param place where it stands now; null if it is no longer in its text
     */
    record Target(Quote quote, @Nullable Place place) {}

    NumberedNote {
        targets = List.copyOf(targets);
        rows = List.copyOf(rows);
    }

    List<Place> places() {
        return targets.stream().map(Target::place).filter(Objects::nonNull).toList();
    }

    /** Whether a quotation of it is no longer in its text. */
    boolean needsRecheck() {
        return targets.stream().anyMatch(target -> target.place() == null);
    }
}
