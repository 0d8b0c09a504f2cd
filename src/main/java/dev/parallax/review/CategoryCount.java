package dev.parallax.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many notes have a category.
 *
 * @param all at least one
 * @param open those of them that are open or need a reply
 */
public record CategoryCount(Category category, int all, int open) {
    /** Counts of the categories that notes have, by group, the commonest first. */
    public static List<CategoryCount> of(List<Note> notes) {
        Map<Category, List<Note>> byCategory = new LinkedHashMap<>();
        notes.forEach(note -> byCategory
                .computeIfAbsent(note.category(), c -> new ArrayList<>())
                .add(note));
        return byCategory.entrySet().stream()
                .map(entry -> new CategoryCount(entry.getKey(), entry.getValue().size(), (int)
                        entry.getValue().stream().filter(Note::isOpen).count()))
                .sorted(Comparator.comparing((CategoryCount c) -> c.category().group())
                        .thenComparing(CategoryCount::all, Comparator.reverseOrder()))
                .toList();
    }
}
