package dev.parallax.report;

import dev.parallax.collation.Collation;
import dev.parallax.collation.Row;
import dev.parallax.lexicon.Quantity;
import dev.parallax.lexicon.QuantityReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which numbers, sums and dates each text states where. A text's are held against those of the original, or else of the
 * first text that states any in the row; what has none like it there is marked.
 */
final class FigureTable {
    private FigureTable() {}

    /**
     * The figures of a row.
     *
     * @param texts for each column what it states, in its own words
     */
    record Line(int row, List<List<Stated>> texts) {
        Line {
            texts = List.copyOf(texts);
        }

        /** Whether texts state different things. */
        boolean differs() {
            return texts.stream().flatMap(List::stream).anyMatch(Stated::unlike);
        }
    }

    /** @param unlike whether the text that it is held against states nothing like it */
    record Stated(String words, boolean unlike) {}

    /** The rows in which at least two texts state something. */
    static List<Line> of(Collation collation, List<Column> columns) {
        var readers = columns.stream()
                .map(column -> QuantityReader.of(column.text().language()))
                .toList();
        var lines = new ArrayList<Line>();
        for (Row row : collation.rows()) {
            var read = new ArrayList<Map<String, Quantity>>();
            for (Column column : columns) {
                var cell = row.cells().get(column.index());
                read.add(read(cell.words(column.text()), readers.get(column.index())));
            }
            if (read.stream().filter(stated -> !stated.isEmpty()).count() > 1) {
                lines.add(new Line(row.number(), compared(read)));
            }
        }
        return lines;
    }

    private static Map<String, Quantity> read(String words, QuantityReader reader) {
        var read = new LinkedHashMap<String, Quantity>();
        for (Quantity quantity : reader.read(words)) {
            if (quantity.firm() && quantity.kind() != Quantity.Kind.ORDINAL) {
                read.putIfAbsent(quantity.span().in(words).strip(), quantity);
            }
        }
        return read;
    }

    private static List<List<Stated>> compared(List<Map<String, Quantity>> read) {
        var against =
                read.stream().filter(stated -> !stated.isEmpty()).findFirst().orElseThrow();
        var texts = new ArrayList<List<Stated>>();
        for (var stated : read) {
            var words = new ArrayList<Stated>();
            stated.forEach((said, quantity) ->
                    words.add(new Stated(said, against.values().stream().noneMatch(quantity::agreesRoughly))));
            texts.add(List.copyOf(words));
        }
        return texts;
    }
}
