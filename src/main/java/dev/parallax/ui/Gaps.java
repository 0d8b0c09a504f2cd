package dev.parallax.ui;

import dev.parallax.collation.Cell;
import dev.parallax.collation.Collation;
import dev.parallax.collation.Row;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.util.List;
import java.util.stream.IntStream;

/** What empty cells say: who leaves a thing out, or who alone has it. */
final class Gaps {
    private static final String NOTHING = "";

    private Gaps() {}

    /**
     * @param cells of the row, or of one of its lines
     * @return a sentence for each cell; empty where the cell is not, or where nobody misses anything
     */
    static List<String> of(List<Cell> cells, Row row, Collation collation) {
        var present = IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .boxed()
                .toList();
        if (present.isEmpty() || TableModels.isMinor(row)) {
            return cells.stream().map(c -> NOTHING).toList();
        }
        var columns = collation.columns();
        if (present.size() == 1 && columns.size() > 2 && !isOriginal(columns.get(present.getFirst()))) {
            String only = Messages.of("gap.only", Names.of(columns.get(present.getFirst())));
            int first = present.getFirst() == 0 ? 1 : 0;
            return IntStream.range(0, cells.size())
                    .mapToObj(i -> i == first ? only : NOTHING)
                    .toList();
        }
        return IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i).isEmpty() ? gap(columns.get(i)) : NOTHING)
                .toList();
    }

    private static String gap(Text text) {
        return isOriginal(text) ? Messages.of("gap.original") : Messages.of("gap.left.out", Names.of(text));
    }

    private static boolean isOriginal(Text text) {
        return text.article().role() == Role.ORIGINAL;
    }
}
