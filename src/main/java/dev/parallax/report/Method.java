package dev.parallax.report;

import java.util.ArrayList;
import java.util.List;

/** How a report came about and what it cannot say. */
final class Method {
    private Method() {}

    /** A few plain sentences for a reader who does not know the tool. */
    static List<String> sentences(Contents contents) {
        Summary summary = contents.summary();
        var sentences = new ArrayList<String>();
        sentences.add(summary.aligned() + " of " + Words.count(summary.rows(), "row", "rows") + " aligned; "
                + (summary.rows() - summary.aligned()) + " unmatched; "
                + (summary.incomplete() == 0
                        ? "comparison complete."
                        : Words.count(summary.incomplete(), "comparison", "comparisons") + " cut short by a limit."));
        sentences.add("Rows were lined up by program, sentence by sentence for translations and passage by passage for"
                + " coverage; " + Words.count(summary.confirmed(), "row was", "rows were")
                + " confirmed by a person. The figure beside a row’s number says how sure the program is.");
        sentences.add(
                "Wording is compared word by word with “" + contents.base().label()
                        + "”, within the same language only. Where two passages have too little in common, no words are marked.");
        sentences.add("Findings come from automatic checks and may be wrong; what is not marked is not thereby right."
                + " A passage shown as left out may be said elsewhere in other words.");
        return sentences;
    }
}
