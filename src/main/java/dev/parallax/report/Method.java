package dev.parallax.report;

import dev.parallax.alignment.PassageMethod;
import java.util.ArrayList;
import java.util.List;

/** How a report came about and what it cannot say. */
final class Method {
    private Method() {}

    /** A few plain sentences for a reader who does not know the tool. */
    static List<String> sentences(Contents contents) {
        Summary summary = contents.summary();
        Words words = contents.words();
        var sentences = new ArrayList<String>();
        sentences.add(words.of(
                "method.aligned",
                summary.aligned(),
                summary.rows(),
                summary.rows() - summary.aligned(),
                summary.incomplete()));
        if (contents.rows().size() < summary.rows()) {
            String which = words.of(
                    switch (contents.report().options().rows()) {
                        case ALL -> "rows.all";
                        case DIFFERING -> "rows.differing";
                        case WITH_FINDINGS -> "rows.findings";
                        case WITH_NOTES -> "rows.notes";
                        case CHOSEN -> "rows.chosen";
                    });
            sentences.add(words.of("method.shown", contents.rows().size(), summary.rows(), which));
        }
        sentences.add(words.of("method.rows", summary.confirmed()));
        addMatching(contents, sentences);
        contents.base().ifPresent(base -> sentences.add(words.of("method.words", base.label())));
        sentences.add(words.of("method.findings"));
        return sentences;
    }

    /** What the coverage that is shown was matched by. */
    private static void addMatching(Contents contents, List<String> sentences) {
        Words words = contents.words();
        for (PassageMethod method : PassageMethod.values()) {
            var labels = contents.columns().stream()
                    .filter(column -> contents.report()
                                    .collation()
                                    .methods()
                                    .get(column.text().id())
                            == method)
                    .map(Column::label)
                    .toList();
            if (!labels.isEmpty()) {
                String key = switch (method) {
                    case MEANING -> "method.matched.meaning";
                    case WORDS -> "method.matched.words";
                    case ACROSS_LANGUAGES -> "method.matched.across";
                };
                sentences.add(words.of(key, String.join(words.of("list-separator"), labels)));
            }
        }
    }
}
