package dev.parallax.report;

import dev.parallax.difference.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a passage that are marked alike throughout.
 *
 * @param words empty where only the words of the text compared with stand here
 * @param change how they differ from the text compared with; null if they do not
 * @param findings whose fault lies in these words
 * @param counterpart whether these words are what another text's fault is held against
 * @param notes on these words
 * @param ending findings whose words end here
 * @param endingNotes notes whose words end here
 * @param traces what other texts do to these words of the text compared with
 * @param beginning those of them that begin here
 */
record Stretch(
        String words,
        @Nullable Change change,
        List<NumberedFinding> findings,
        boolean counterpart,
        List<NumberedNote> notes,
        List<NumberedFinding> ending,
        List<NumberedNote> endingNotes,
        List<Trace> traces,
        List<Trace> beginning) {
    /**
     * A difference, as a report shows it.
     *
     * @param id of its {@link Trace}; empty if it has none
     * @param first whether it begins with this stretch
     * @param base the words of the text compared with; empty if inserted, and for all but the first stretch of a difference
     */
    record Change(Difference.Kind kind, String id, boolean first, String base, boolean formOnly) {}

    Stretch {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        ending = List.copyOf(ending);
        endingNotes = List.copyOf(endingNotes);
        traces = List.copyOf(traces);
        beginning = List.copyOf(beginning);
    }
}
