package dev.parallax.cli;

import dev.parallax.check.Finding;
import dev.parallax.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How the findings of the checks are written out. */
enum FindingFormat {
    /** A line for each: where in the translation (line:column, from 1), how grave, which check, what it says. */
    TEXT {
        @Override
        String write(Checked checked) {
            var lines = new StringBuilder();
            for (var finding : checked.findings()) {
                var places = Checked.places(finding, checked.translation());
                lines.append(places.isEmpty() ? "-" : position(checked.translation(), places.getFirst()))
                        .append('\t')
                        .append(severity(finding))
                        .append('\t')
                        .append(finding.check())
                        .append('\t')
                        .append(sentence(finding))
                        .append('\n');
            }
            int count = checked.findings().size();
            return lines.append(count)
                    .append(count == 1 ? " finding\n" : " findings\n")
                    .toString();
        }
    },
    /** An array; positions count UTF-16 units of each file. */
    JSON {
        @Override
        String write(Checked checked) {
            var entries =
                    checked.findings().stream().map(f -> entry(f, checked)).toList();
            return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(entries) + "\n";
        }
    };

    abstract String write(Checked checked);

    private static String position(LinedText file, Span span) {
        String before = file.content().substring(0, span.start());
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (span.start() - before.lastIndexOf('\n'));
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String sentence(Finding finding) {
        return (finding.message() + " " + finding.evidence()).strip().replaceAll("\\s+", " ");
    }

    private static Map<String, Object> entry(Finding finding, Checked checked) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("check", finding.check());
        entry.put("severity", finding.severity());
        entry.put("message", finding.message());
        entry.put("original", spans(finding, checked.original()));
        entry.put("translation", spans(finding, checked.translation()));
        return entry;
    }

    private static List<Map<String, Object>> spans(Finding finding, LinedText file) {
        return Checked.places(finding, file).stream()
                .map(span -> {
                    Map<String, Object> place = new LinkedHashMap<>();
                    place.put("start", span.start());
                    place.put("end", span.end());
                    place.put("quote", span.in(file.content()));
                    return place;
                })
                .toList();
    }
}
