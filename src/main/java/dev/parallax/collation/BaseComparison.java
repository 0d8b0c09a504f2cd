package dev.parallax.collation;

import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Compares the cells of a row with the cell of the base, where both speak one language. */
record BaseComparison(Engines engines, Text base) {
    List<Cell> compare(List<Cell> cells, List<Text> texts) {
        var baseWords = cells.get(texts.indexOf(base)).words(base);
        List<Cell> compared = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var text = texts.get(i);
            boolean comparable = !text.equals(base)
                    && text.language().sameAs(base.language())
                    && !cell.isEmpty()
                    && !baseWords.isEmpty();
            compared.add(
                    comparable
                            ? new Cell(
                                    cell.textId(),
                                    cell.passages(),
                                    engines.compare(base.language(), baseWords, cell.words(text)))
                            : cell);
        }
        return compared;
    }
}
