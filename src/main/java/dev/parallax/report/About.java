package dev.parallax.report;

import java.util.ArrayList;
import java.util.List;

/** What a title page says below the event: when it was, who reviewed it, when and how far. */
final class About {
    private About() {}

    static List<String> lines(Contents contents) {
        Words words = contents.words();
        var lines = new ArrayList<String>();
        var date = contents.report().dossier().date();
        if (date != null) {
            lines.add(words.of("event-of", words.day(date)));
        }
        lines.add(words.of("made", words.day(contents.report().made())));
        var authors = contents.authors().all();
        if (!authors.isEmpty()) {
            String first = words.day(contents.authors().first());
            String last = words.day(contents.authors().last());
            String names = String.join(words.of("list-separator"), authors);
            lines.add(
                    first.equals(last)
                            ? words.of("reviewed-on", names, first)
                            : words.of("reviewed-between", names, first, last));
        }
        Summary summary = contents.summary();
        lines.add(words.of("confirmed", summary.confirmed(), summary.rows()));
        return lines;
    }
}
