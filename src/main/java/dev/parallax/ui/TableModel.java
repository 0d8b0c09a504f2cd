package dev.parallax.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The collation as the web component takes it, written as JSON; {@code model.ts} and {@code sent.ts} in
 * {@code frontend/collation} have the same names. Positions are UTF-16 units of a column's content. Of a
 * row, what is 0, false or empty is left out.
 *
 * @param dossier id of the dossier
 */
record TableModel(String dossier, List<Column> columns, List<Row> rows, List<Finding> findings, List<Note> notes) {

    /**
     * @param details what is said of it below its name, each under the name that the style sheet knows it by
     * @param base whether the others are compared with it
     * @param numbered whether each passage says where it stands in its article
     */
    record Column(
            String id,
            String name,
            List<Detail> details,
            String lang,
            String dir,
            boolean base,
            boolean numbered,
            String content,
            int paragraphs) {}

    /**
     * What has changed in a table whose columns are the same; null where nothing has.
     *
     * @param order the ids of all rows
     * @param rows those that are new or not what they were
     * @param findings all of them
     * @param notes all of them
     */
    record Change(
            @Nullable List<String> order,
            List<Row> rows,
            @Nullable List<Finding> findings,
            @Nullable List<Note> notes) {}

    /** What it takes to make this table of an earlier one; empty if that had other columns, or was of another dossier. */
    Optional<Change> since(TableModel earlier) {
        if (!earlier.dossier.equals(dossier) || !earlier.columns.equals(columns)) {
            return Optional.empty();
        }
        var known = earlier.rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
        var order = rows.stream().map(Row::id).toList();
        boolean sameOrder = order.equals(earlier.rows.stream().map(Row::id).toList());
        return Optional.of(new Change(
                sameOrder ? null : order,
                rows.stream().filter(row -> !row.equals(known.get(row.id()))).toList(),
                findings.equals(earlier.findings) ? null : findings,
                notes.equals(earlier.notes) ? null : notes));
    }

    /** The same table with other findings and notes. */
    TableModel with(List<Finding> findings, List<Note> notes) {
        return new TableModel(dossier, columns, rows, findings, notes);
    }

    record Detail(String kind, String words) {}

    /**
     * @param kind {@code replaced}, {@code inserted}, {@code deleted} or {@code moved}
     * @param words what the text compared with says instead; empty where it says nothing
     * @param form whether only case, punctuation or spacing differ
     */
    @JsonInclude(Include.NON_DEFAULT)
    record Difference(String kind, int start, int end, String words, boolean form) {}

    /**
     * @param recheck whether words have changed since a person confirmed it
     * @param only whether one text alone has it
     * @param lines the row's sentences, each line a cell for each column
     * @param sentences where each sentence stands, by the id of its text; empty for a row of one sentence
     */
    @JsonInclude(Include.NON_DEFAULT)
    record Row(
            String id,
            double confidence,
            boolean confirmed,
            boolean recheck,
            boolean only,
            List<Cell> cells,
            List<List<Cell>> lines,
            Map<String, List<Extent>> sentences) {}

    @JsonInclude(Include.NON_DEFAULT)
    record Extent(int start, int end) {}

    /**
     * @param gap what to say where there is no passage
     * @param reworded whether it shares too few words with the text compared with to paint differences
     * @param shared that share of words, in percent; 0 where differences are painted
     * @param differences in the content of the column; empty in the cells of lines, which show those of their row
     */
    @JsonInclude(Include.NON_DEFAULT)
    record Cell(List<Passage> passages, String gap, boolean reworded, int shared, List<Difference> differences) {}

    /** @param moved {@code up} or {@code down} where it stands out of order, else empty */
    @JsonInclude(Include.NON_DEFAULT)
    record Passage(int paragraph, String kind, int start, int end, String moved) {}

    record Place(String column, int start, int end) {}

    /**
     * What becomes of the corrections that were asked for in the table, by the numbers that it gave them.
     *
     * @param answered the last that is shown
     * @param undoes the one that undo takes back next; 0 if it is a step of another kind or of another window, or none
     * @param redoes the one that redo makes again next; 0 likewise
     */
    record Answer(int answered, int undoes, int redoes) {}

    /** A word of one text and a word of another that answers it. */
    record Link(Place one, Place other) {}

    /**
     * @param key a name without blanks
     * @param kind name of the check
     * @param row id of the row in which it shows; empty if in none
     */
    record Finding(
            String key, String kind, String label, boolean error, String message, String row, List<Place> places) {}

    /**
     * @param category id of the category
     * @param row id of the row in which it shows; empty if in none
     */
    record Note(String id, String category, String label, boolean resolved, String row, List<Place> places) {}

    /** Which columns are shown, in which order. */
    record View(List<String> order, List<String> hidden) {}

    /**
     * Filters that combine.
     *
     * @param leftOutBy id of the text that leaves the rows out; empty for none
     * @param category the only kind of finding, as {@code finding:} and a check's name, or of note, as {@code note:} and a
     *     category's id; empty for any
     */
    record Filter(
            boolean differing,
            boolean findings,
            boolean notes,
            boolean unconfirmed,
            String leftOutBy,
            String category) {
        static final Filter NONE = new Filter(false, false, false, false, "", "");

        Filter withDiffering(boolean wanted) {
            return new Filter(wanted, findings, notes, unconfirmed, leftOutBy, category);
        }

        Filter withFindings(boolean wanted) {
            return new Filter(differing, wanted, notes, unconfirmed, leftOutBy, category);
        }

        Filter withNotes(boolean wanted) {
            return new Filter(differing, findings, wanted, unconfirmed, leftOutBy, category);
        }

        Filter withUnconfirmed(boolean wanted) {
            return new Filter(differing, findings, notes, wanted, leftOutBy, category);
        }

        Filter withLeftOutBy(String text) {
            return new Filter(differing, findings, notes, unconfirmed, text, category);
        }

        Filter withCategory(String only) {
            return new Filter(differing, findings, notes, unconfirmed, leftOutBy, only);
        }
    }
}
