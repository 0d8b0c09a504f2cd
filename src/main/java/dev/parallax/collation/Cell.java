package dev.parallax.collation;

import dev.parallax.difference.Comparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one text has in one row.
 *
 * @param passages in the text's order; empty where the text leaves this out
 * @param comparison how the passages, joined by spaces, differ from those of the text compared with; null where there is
 *     nothing to compare: the base itself, another language, an empty side
 */
public record Cell(
        String textId, List<Passage> passages, @Nullable Comparison comparison) {
    public Cell {
        passages = List.copyOf(passages);
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }
}
