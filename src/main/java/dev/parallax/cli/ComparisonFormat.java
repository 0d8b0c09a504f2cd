package dev.parallax.cli;

import dev.parallax.difference.Difference;
import dev.parallax.difference.Difference.Kind;
import dev.parallax.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How a comparison is written out. */
enum ComparisonFormat {
    /** The other text with marks in it, as wdiff writes them, and a last line about the whole. */
    TEXT {
        @Override
        String write(Compared compared) {
            return marked(compared, ComparisonFormat::plain, words -> words) + "\n\n" + compared.summary() + "\n";
        }
    },
    JSON {
        @Override
        String write(Compared compared) {
            var comparison = compared.comparison();
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("language", compared.language().tag());
            whole.put("verdict", comparison.verdict());
            whole.put("similarity", comparison.similarity());
            whole.put("complete", comparison.complete());
            whole.put(
                    "differences",
                    comparison.differences().stream()
                            .map(difference -> entry(compared, difference))
                            .toList());
            return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n";
        }
    },
    /** A page that needs nothing else, no script among it. */
    HTML {
        @Override
        String write(Compared compared) {
            String direction = compared.language().rightToLeft() ? "rtl" : "ltr";
            return PAGE.formatted(
                    compared.language().tag(),
                    direction,
                    escaped(compared.summary()),
                    marked(compared, ComparisonFormat::markup, ComparisonFormat::escaped));
        }
    };

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s" dir="%s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Comparison</title>
            <style>
            body { font: 1.05rem/1.7 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; \
            color: #2b2620; background: #fbf8f2 }
            main { white-space: pre-wrap }
            ins { background: #dbe8f7; text-decoration: underline }
            del { color: #8a3324; text-decoration: line-through }
            mark { background: #f8e3b0; color: inherit }
            .moved { background: #e6dcf5; border-bottom: 2px dotted #6a4fa3 }
            .form { opacity: .75 }
            </style>
            </head>
            <body>
            <p lang="en" dir="ltr">%s</p>
            <p lang="en" dir="ltr"><del>only in the base</del> · <ins>only here</ins> · <del>replaced</del> <mark>by</mark> · \
            <span class="moved">moved</span></p>
            <main>%s</main>
            </body>
            </html>
            """;

    abstract String write(Compared compared);

    /** Marks one difference. */
    private interface Marker {
        String mark(Kind kind, boolean formOnly, String base, String other);
    }

    private interface Escape {
        String escape(String words);
    }

    /** The other text from beginning to end, with its differences marked. */
    private static String marked(Compared compared, Marker marker, Escape escape) {
        var page = new StringBuilder();
        int at = 0;
        for (Difference difference : compared.comparison().differences()) {
            Span place = difference.other();
            if (place.start() > at) {
                page.append(escape.escape(compared.other().substring(at, place.start())));
            }
            if (difference.kind() == Kind.DELETED
                    && spaceBefore(compared.base(), difference.base().start())
                    && !spaceBefore(compared.other(), at)) {
                page.append(' ');
            }
            page.append(marker.mark(
                    difference.kind(),
                    difference.formOnly(),
                    compared.baseOf(difference),
                    compared.otherOf(difference)));
            at = Math.max(at, place.end());
        }
        return page.append(escape.escape(compared.other().substring(at))).toString();
    }

    private static boolean spaceBefore(String words, int at) {
        return at == 0 || Character.isWhitespace(words.charAt(at - 1));
    }

    private static String plain(Kind kind, boolean formOnly, String base, String other) {
        return switch (kind) {
            case KEPT -> other;
            case DELETED -> "[-" + base + "-]";
            case INSERTED -> "{+" + other + "+}";
            case REPLACED -> base.isBlank() && other.isBlank() ? other : "[-" + base + "-]{+" + other + "+}";
            case MOVED -> "[~" + other + "~]";
        };
    }

    private static String markup(Kind kind, boolean formOnly, String base, String other) {
        String css = formOnly ? " class=\"form\"" : "";
        return switch (kind) {
            case KEPT -> escaped(other);
            case DELETED -> "<del" + css + ">" + escaped(base) + "</del>";
            case INSERTED -> "<ins" + css + ">" + escaped(other) + "</ins>";
            case REPLACED ->
                base.isBlank() && other.isBlank()
                        ? escaped(other)
                        : "<del" + css + ">" + escaped(base) + "</del> <mark" + css + ">" + escaped(other) + "</mark>";
            case MOVED -> "<span class=\"moved\">" + escaped(other) + "</span>";
        };
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static Map<String, Object> entry(Compared compared, Difference difference) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", difference.kind());
        entry.put("formOnly", difference.formOnly());
        entry.put("base", place(difference.base(), compared.baseOf(difference)));
        entry.put("other", place(difference.other(), compared.otherOf(difference)));
        return entry;
    }

    private static Map<String, Object> place(Span span, String quote) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("start", span.start());
        place.put("end", span.end());
        place.put("quote", quote);
        return place;
    }
}
