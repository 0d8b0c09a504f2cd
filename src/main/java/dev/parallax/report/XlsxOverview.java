package dev.parallax.report;

import dev.parallax.review.NoteSeverity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the sheets of a workbook say about all rows together: counts and scores, figures, names. */
final class XlsxOverview {
    private final Contents contents;
    private final Words words;
    private final Overview overview;

    XlsxOverview(Contents contents) {
        this.contents = contents;
        this.words = contents.words();
        this.overview = contents.overview();
    }

    /** Four columns: what is counted, of what, which figure, how many. */
    void counts(XlsxSheet sheet) {
        Summary summary = contents.summary();
        String rows = words.of("rows.title");
        count(sheet, rows, "", words.of("rows.all"), summary.rows());
        count(sheet, rows, "", words.of("rows.aligned"), summary.aligned());
        count(sheet, rows, "", words.of("status.confirmed"), summary.confirmed());
        count(sheet, rows, "", words.of("rows.incomplete"), summary.incomplete());
        overview.findings().forEach((check, count) -> {
            count(sheet, words.of("findings"), check, words.of("severity.error"), count.errors());
            count(sheet, words.of("findings"), check, words.of("severity.notice"), count.notices());
        });
        overview.notes().forEach((category, count) -> {
            count(sheet, words.of("notes"), category, words.of("notes.open"), count.open());
            count(sheet, words.of("notes"), category, words.of("notes.settled"), count.settled());
            for (NoteSeverity severity : NoteSeverity.values()) {
                int many = count.bySeverity().getOrDefault(severity, 0);
                count(sheet, words.of("notes"), category, words.severity(severity), many);
            }
        });
        for (Overview.Scored scored : overview.scores()) {
            String text = scored.column().label();
            var score = scored.score();
            count(sheet, words.of("quality"), text, words.of("quality.score"), score.score());
            count(sheet, words.of("quality"), text, words.of("quality.penalty"), score.perThousandWords());
            count(sheet, words.of("quality"), text, words.of("quality.words"), score.words());
        }
        for (Overview.Telling telling : overview.tellings()) {
            String text = telling.column().label();
            rows(sheet, text, "left-out", telling.leftOut());
            rows(sheet, text, "added", telling.added());
            rows(sheet, text, "earlier", telling.earlier());
            rows(sheet, text, "later", telling.later());
        }
    }

    private void rows(XlsxSheet sheet, String text, String key, List<Overview.Quoted> quoted) {
        count(sheet, words.of("rows.title"), text, words.of(key), quoted.size());
    }

    /** What there is none of is left out, except in the score. */
    private void count(XlsxSheet sheet, String what, String of, String figure, double value) {
        if (value != 0 || what.equals(words.of("quality")) || of.isEmpty()) {
            var line = sheet.line();
            line.words(what);
            line.words(of);
            line.words(figure);
            line.number(Math.round(value * 10) / 10.0);
        }
    }

    /** Who states which figures. */
    void figures(XlsxSheet sheet) {
        for (FigureTable.Line stated : overview.figures()) {
            var line = sheet.line();
            line.number(stated.row());
            for (var text : stated.texts()) {
                line.words(
                        text.stream().map(FigureTable.Stated::words).collect(Collectors.joining(" · ")),
                        text.stream().anyMatch(FigureTable.Stated::unlike));
            }
        }
    }

    /** Who writes names how. */
    void names(XlsxSheet sheet) {
        for (NameTable.Line name : overview.names()) {
            var line = sheet.line();
            line.words(name.name());
            for (Map<String, NameTable.Spelling> text : name.texts()) {
                line.words(
                        text.entrySet().stream()
                                .map(e -> e.getKey() + " ×" + e.getValue().count())
                                .collect(Collectors.joining(" · ")),
                        text.values().stream().anyMatch(NameTable.Spelling::wrong));
            }
        }
    }
}
