package dev.parallax.report;

import dev.parallax.check.Severity;
import java.io.InterruptedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of a workbook. */
final class XlsxSheets {
    /** Widths of columns, in characters. */
    private static final int SENTENCES = 48;

    private static final int FACTS = 28;

    private final Contents contents;
    private final XSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final Words words;

    XlsxSheets(Contents contents, XSSFWorkbook workbook) {
        this.contents = contents;
        this.words = contents.words();
        this.workbook = workbook;
        this.styles = new XlsxStyles(workbook);
    }

    void addAll() throws InterruptedIOException {
        rows();
        overview();
        findings();
        notes();
        matrix();
        glossary();
        texts();
    }

    private void rows() throws InterruptedIOException {
        var names = named("row", "status", "confidence");
        contents.columns().forEach(column -> names.add(column.labelAndLanguage()));
        names.addAll(named("findings", "notes"));
        var sheet = sheet("rows.title", names, 3);
        for (RowView view : contents.rows()) {
            Cancelled.check();
            var row = view.row();
            var line = sheet.line();
            line.number(row.number());
            line.words(words.status(row.status()));
            line.number(view.confidence());
            view.cells().forEach(cell -> marked(line, cell));
            line.words(String.join("\n", PlainWords.findings(contents, row.number())));
            line.words(String.join("\n", PlainWords.notes(contents, row.number())));
        }
        sheet.finish();
    }

    private void marked(XlsxSheet.Line line, CellView view) {
        switch (view) {
            case CellView.Absent absent -> line.nothing();
            case CellView.Present present -> {
                var rich = new XSSFRichTextString();
                int length = 0;
                for (CellView.Block block : present.blocks()) {
                    if (length > 0) {
                        length += append(rich, length, "\n", styles.plain);
                    }
                    for (Stretch stretch : block.stretches()) {
                        length += append(rich, length, stretch.words(), font(stretch));
                    }
                }
                line.words(rich);
            }
        }
    }

    private static int append(XSSFRichTextString rich, int length, String words, XSSFFont font) {
        int room = XlsxSheet.LONGEST - length;
        String fitting = room > 0 ? XlsxSheet.fitting(words, room) : "";
        if (!fitting.isEmpty()) {
            rich.append(XmlWords.legal(fitting), font);
        }
        return fitting.length();
    }

    private XSSFFont font(Stretch stretch) {
        if (stretch.findings().stream().anyMatch(f -> f.finding().severity() == Severity.ERROR)) {
            return styles.error;
        }
        var change = stretch.change();
        return change == null || change.formOnly() ? styles.plain : styles.change(change.kind());
    }

    private void findings() {
        var names = named(
                "number", "severity", "check", "rows.title", "text", "words", "message", "evidence", "suggestion");
        var sheet = sheet("findings", names, 1);
        for (NumberedFinding numbered : contents.findings()) {
            var finding = numbered.finding();
            var line = sheet.line();
            line.number(numbered.number());
            line.words(words.severity(finding.severity()));
            line.words(words.check(finding.check()));
            line.words(Words.list(numbered.rows()));
            var places = finding.places().stream().limit(1).toList();
            line.words(places.stream().map(p -> label(p.textId())).collect(Collectors.joining()));
            line.words(places.stream()
                    .map(p -> p.span()
                            .in(contents.report().collation().text(p.textId()).content()))
                    .collect(Collectors.joining()));
            line.words(words.message(finding));
            line.words(words.evidence(finding));
            line.words(finding.suggestion());
        }
        sheet.finish();
    }

    private void notes() {
        var names = named(
                "number",
                "category",
                "severity",
                "state",
                "author",
                "date",
                "rows.title",
                "text",
                "words",
                "note",
                "replies",
                "tags");
        var sheet = sheet("notes", names, 1);
        for (NumberedNote numbered : contents.notes()) {
            var note = numbered.note();
            var line = sheet.line();
            line.number(numbered.number());
            line.words(words.category(note.category()));
            var severity = note.severity();
            line.words(severity == null ? "" : words.severity(severity));
            line.words(words.state(note) + (numbered.needsRecheck() ? ", " + words.of("recheck") : ""));
            line.words(contents.author(numbered));
            line.words(note.created().atZone(ZoneOffset.UTC).toLocalDate().toString());
            line.words(Words.list(numbered.rows()));
            line.words(note.targets().stream()
                    .map(q -> label(q.textId()))
                    .distinct()
                    .collect(Collectors.joining("\n")));
            line.words(note.targets().stream().map(q -> q.exact()).collect(Collectors.joining("\n")));
            line.words(note.words());
            line.words(note.replies().stream()
                    .map(reply -> contents.authors().of(reply.author()) + words.of("colon") + reply.words())
                    .collect(Collectors.joining("\n")));
            line.words(String.join(", ", note.tags()));
        }
        sheet.finish();
    }

    /** Which text has which row, and from which of its paragraphs. */
    private void matrix() {
        var names = named("row");
        contents.columns().forEach(column -> names.add(column.label()));
        var sheet = sheet("coverage", names, 1);
        for (RowView view : contents.rows()) {
            var line = sheet.line();
            line.number(view.row().number());
            for (CellView cell : view.cells()) {
                switch (cell) {
                    case CellView.Absent absent -> line.nothing();
                    case CellView.Present present ->
                        line.words(present.blocks().stream()
                                .map(block -> "¶" + (block.passage().paragraph() + 1)
                                        + (block.passage().moved() ? " " + words.of("legend.moved") : ""))
                                .distinct()
                                .collect(Collectors.joining(", ")));
                }
            }
        }
        sheet.finish();
    }

    private void overview() {
        var overview = new XlsxOverview(contents);
        var counts = sheet("overview", named("counted", "counted.of", "figure", "value"), 1);
        overview.counts(counts);
        counts.finish();
        var names = named("row");
        contents.columns().forEach(column -> names.add(column.label()));
        var figures = sheet("figures", names, 1);
        overview.figures(figures);
        figures.finish();
        names.set(0, words.of("name"));
        var sheet = sheet("names", names, 1);
        overview.names(sheet);
        sheet.finish();
    }

    private void glossary() {
        var names = named("term", "preferred", "allowed", "forbidden", "language");
        var sheet = sheet("glossary", names, 1);
        for (var entry : contents.report().glossary()) {
            var line = sheet.line();
            line.words(entry.term());
            line.words(entry.preferred());
            line.words(String.join("\n", entry.allowed()));
            line.words(String.join("\n", entry.forbidden()));
            var language = entry.language();
            line.words(language == null ? "" : words.language(language));
        }
        sheet.finish();
    }

    private void texts() {
        var names = named(
                "text",
                "role",
                "language",
                "headline",
                "byline",
                "date",
                "address",
                "version.title",
                "left-out",
                "only-here",
                "replaced",
                "inserted",
                "deleted",
                "out-of-order");
        var sheet = sheet("texts", names, 1);
        for (Summary.PerText per : contents.summary().texts()) {
            var article = per.column().text().article();
            var line = sheet.line();
            line.words(per.column().label());
            line.words(words.role(article.role()));
            line.words(article.language().tag());
            line.words(article.title());
            line.words(article.byline());
            line.words(article.date() == null ? "" : article.date().toString());
            line.words(article.url());
            line.words(Version.of(per.column().text()));
            line.number(per.leftOut());
            line.number(per.onlyHere());
            for (int differences : List.of(per.replaced(), per.inserted(), per.deleted())) {
                if (per.compared()) {
                    line.number(differences);
                } else {
                    line.words("–");
                }
            }
            line.number(per.moved());
        }
        sheet.finish();
    }

    private List<String> named(String... keys) {
        return Arrays.stream(keys).map(key -> words.of(key)).collect(Collectors.toCollection(ArrayList::new));
    }

    private XlsxSheet sheet(String key, List<String> heads, int frozenColumns) {
        var widths = new HashMap<String, Integer>();
        contents.columns().forEach(column -> widths.put(column.label(), FACTS));
        contents.columns().forEach(column -> widths.put(column.labelAndLanguage(), SENTENCES));
        named("findings", "notes", "message", "evidence", "note", "words", "headline", "replies", "counted", "figure")
                .forEach(head -> widths.put(head, SENTENCES));
        return new XlsxSheet(workbook, styles, words.of(key), heads, widths, frozenColumns);
    }

    private String label(String textId) {
        return contents.columns().stream()
                .filter(column -> column.text().id().equals(textId))
                .map(Column::label)
                .findFirst()
                .orElse("");
    }
}
