package dev.parallax.collation;

import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Compares the cells of a row with the cell of the base, where both speak one language. */
record BaseComparison(Engines engines, Text base) {
    /** A text of more letters is a book; what the words of its rows mean where they stand would take minutes to find. */
    private static final int LONG = 150_000;

    List<Cell> compare(List<Cell> cells, List<Text> texts) {
        var baseWords = cells.get(texts.indexOf(base)).words(base);
        List<Cell> compared = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var text = texts.get(i);
            boolean comparable = !cell.isEmpty()
                    && !baseWords.isEmpty()
                    && !text.equals(base)
                    && text.language().sameAs(base.language());
            compared.add(
                    comparable
                            ? new Cell(
                                    cell.textId(),
                                    cell.passages(),
                                    engines.compare(
                                            base.language(),
                                            baseWords,
                                            cell.words(text),
                                            base.content().length() > LONG))
                            : cell);
        }
        return compared;
    }
}
