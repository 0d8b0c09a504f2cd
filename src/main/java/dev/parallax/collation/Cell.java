package dev.parallax.collation;

import dev.parallax.difference.Comparison;
import dev.parallax.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one text has in one row.
 *
 * @param passages in the text's order; empty where the text leaves this out
 * @param comparison how {@link #words} differ from those of the text compared with; null where there is
 *     nothing to compare: the base itself, another language, an empty side
 */
public record Cell(
        String textId, List<Passage> passages, @Nullable Comparison comparison) {
    /** What stands between two passages where a cell's words are joined. */
    public static final String BETWEEN_PASSAGES = " ";

    public Cell {
        passages = List.copyOf(passages);
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }

    /** What the passages say, joined by {@link #BETWEEN_PASSAGES}: the wording that {@link #comparison} counts in. */
    public String words(Text text) {
        return passages.stream().map(p -> p.span().in(text.content())).collect(Collectors.joining(BETWEEN_PASSAGES));
    }
}
