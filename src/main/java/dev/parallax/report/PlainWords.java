package dev.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a report shows, as plain words for formats without highlights. */
final class PlainWords {
    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private PlainWords() {}

    /** What a text has in a row, without marks; empty where it has nothing. */
    static String cell(CellView cell) {
        return switch (cell) {
            case CellView.Absent absent -> "";
            case CellView.Present present ->
                present.blocks().stream()
                        .map(block ->
                                block.stretches().stream().map(Stretch::words).collect(Collectors.joining()))
                        .collect(Collectors.joining(" "));
        };
    }

    /** The findings of a row, one entry each. */
    static List<String> findings(Contents contents, int row) {
        var entries = new ArrayList<String>();
        for (NumberedFinding numbered : contents.findings()) {
            if (numbered.rows().contains(row)) {
                var finding = numbered.finding();
                entries.add(contents.words().severity(finding.severity()) + ", "
                        + contents.words().check(finding.check()) + ": "
                        + contents.words().message(finding));
            }
        }
        return entries;
    }

    /** The notes of a row, one entry each. */
    static List<String> notes(Contents contents, int row) {
        var entries = new ArrayList<String>();
        for (NumberedNote numbered : contents.notes()) {
            if (numbered.rows().contains(row)) {
                entries.add(note(contents, numbered));
            }
        }
        return entries;
    }

    /** A note in one paragraph. */
    static String note(Contents contents, NumberedNote numbered) {
        var note = numbered.note();
        Words words = contents.words();
        var severity = note.severity();
        var replies = note.replies().stream()
                .map(reply -> "\n" + contents.authors().of(reply.author()) + words.of("colon") + reply.words())
                .collect(Collectors.joining());
        return words.category(note.category())
                + (severity == null ? "" : ", " + words.severity(severity))
                + ", " + contents.author(numbered) + ", "
                + words.state(note) + (note.words().isBlank() ? "" : ": " + note.words())
                + replies;
    }

    /** Words that no spreadsheet takes for a formula: an apostrophe before what would begin one. */
    static String noFormula(String words) {
        return startsFormula(words) ? "'" + words : words;
    }

    static boolean startsFormula(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    }
}
