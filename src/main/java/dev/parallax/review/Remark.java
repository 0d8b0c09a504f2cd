package dev.parallax.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says in a note, apart from the words it is about.
 *
 * @param severity null where the category has none, or nobody said
 * @param tags words of the desk's own to find notes by
 */
public record Remark(Category category, @Nullable NoteSeverity severity, List<String> tags, String words) {
    public Remark {
        tags = List.copyOf(tags);
    }

    /** A remark of these words alone. */
    public Remark(Category category, String words) {
        this(category, null, List.of(), words);
    }
}
