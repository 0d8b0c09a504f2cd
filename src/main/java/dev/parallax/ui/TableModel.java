package dev.parallax.ui;

import java.util.List;
import java.util.Map;

/**
 * The collation as the web component takes it, written as JSON; {@code frontend/collation/model.ts} has the same names.
 * Positions are UTF-16 units of a column's content.
 *
 * @param dossier id of the dossier
 */
record TableModel(String dossier, List<Column> columns, List<Row> rows) {

    /**
     * @param base whether the others are compared with it
     * @param numbered whether each passage says where it stands in its article
     */
    record Column(
            String id,
            String name,
            String detail,
            String lang,
            String dir,
            boolean base,
            boolean numbered,
            String content,
            int paragraphs,
            List<Difference> differences) {}

    /**
     * @param kind {@code replaced}, {@code inserted}, {@code deleted} or {@code moved}
     * @param words what the text compared with says instead; empty where it says nothing
     * @param form whether only case, punctuation or spacing differ
     */
    record Difference(String kind, int start, int end, String words, boolean form) {}

    /**
     * @param recheck whether words have changed since a person confirmed it
     * @param only whether one text alone has it
     * @param lines the row's sentences, each line a cell for each column
     * @param sentences where each sentence stands, by the id of its text; empty for a row of one sentence
     */
    record Row(
            String id,
            int number,
            double confidence,
            boolean confirmed,
            boolean recheck,
            boolean only,
            List<Cell> cells,
            List<List<Cell>> lines,
            Map<String, List<Extent>> sentences) {}

    record Extent(int start, int end) {}

    /** @param gap what to say where there is no passage */
    record Cell(List<Passage> passages, String gap) {}

    /** @param moved {@code up} or {@code down} where it stands out of order, else empty */
    record Passage(int paragraph, String kind, int start, int end, String moved) {}

    record Place(String column, int start, int end) {}

    /** A word of one text and a word of another that answers it. */
    record Link(Place one, Place other) {}

    /**
     * @param key a name without blanks
     * @param row id of the row in which it shows; empty if in none
     */
    record Finding(String key, String label, boolean error, String message, String row, List<Place> places) {}

    /** @param row id of the row in which it shows; empty if in none */
    record Note(String id, String label, boolean resolved, String row, List<Place> places) {}

    /** Which columns are shown, in which order. */
    record View(List<String> order, List<String> hidden) {}

    /** @param leftOutBy id of the text that leaves the rows out; empty for none */
    record Filter(boolean differing, boolean findings, boolean notes, boolean unconfirmed, String leftOutBy) {
        static final Filter NONE = new Filter(false, false, false, false, "");
    }
}
