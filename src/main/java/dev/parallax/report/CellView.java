package dev.parallax.report;

import dev.parallax.collation.Passage;
import java.util.List;

/** What a report shows in one cell. */
sealed interface CellView {
    /** The text has nothing here, and this says so. */
    record Absent(String message) implements CellView {}

    /** What the text has here. */
    record Present(List<Block> blocks) implements CellView {
        public Present {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * One passage.
     *
     * @param position the passage's place in its text and where it moved, such as {@code ¶14 ↓}; empty where it stands
     *     in the order of the rows
     */
    record Block(Passage passage, String position, List<Stretch> stretches) {
        public Block {
            stretches = List.copyOf(stretches);
        }
    }
}
