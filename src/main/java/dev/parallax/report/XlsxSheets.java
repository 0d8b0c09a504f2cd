package dev.parallax.report;

import dev.parallax.check.Severity;
import java.io.InterruptedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of a workbook. */
final class XlsxSheets {
    /** Where a text has nothing. */
    private static final String NOTHING = "–";

    private static final int LONGEST = 32_767;
    private static final int WIDE = 48 * 256;
    private static final int NARROW = 14 * 256;

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
        findings();
        notes();
        matrix();
        facts();
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
            XSSFRow line = line(sheet);
            number(line, row.number());
            words(line, words.status(row.status()));
            number(line, row.confidence());
            view.cells().forEach(cell -> marked(next(line), cell));
            words(line, String.join("\n", PlainWords.findings(contents, row.number())));
            words(line, String.join("\n", PlainWords.notes(contents, row.number())));
        }
        finish(sheet, names.size());
    }

    private void marked(XSSFCell cell, CellView view) {
        switch (view) {
            case CellView.Absent absent -> {
                cell.setCellValue(NOTHING);
                cell.setCellStyle(styles.absent);
            }
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
                cell.setCellValue(rich);
                cell.setCellStyle(PlainWords.startsFormula(rich.getString()) ? styles.quoted : styles.words);
            }
        }
    }

    private static int append(XSSFRichTextString rich, int length, String words, XSSFFont font) {
        int room = LONGEST - length;
        String fitting = room > 0 ? fitting(words, room) : "";
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
            XSSFRow line = line(sheet);
            number(line, numbered.number());
            words(line, words.severity(finding.severity()));
            words(line, words.check(finding.check()));
            words(line, Words.list(numbered.rows()));
            var places = finding.places().stream().limit(1).toList();
            words(line, places.stream().map(p -> label(p.textId())).collect(Collectors.joining()));
            words(
                    line,
                    places.stream()
                            .map(p -> p.span()
                                    .in(contents.report()
                                            .collation()
                                            .text(p.textId())
                                            .content()))
                            .collect(Collectors.joining()));
            words(line, finding.message());
            words(line, finding.evidence());
            words(line, finding.suggestion());
        }
        finish(sheet, names.size());
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
            XSSFRow line = line(sheet);
            number(line, numbered.number());
            words(line, words.category(note.category()));
            var severity = note.severity();
            words(line, severity == null ? "" : words.severity(severity));
            words(line, words.state(note) + (numbered.needsRecheck() ? ", " + words.of("recheck") : ""));
            words(line, contents.author(numbered));
            words(line, note.created().atZone(ZoneOffset.UTC).toLocalDate().toString());
            words(line, Words.list(numbered.rows()));
            words(
                    line,
                    note.targets().stream()
                            .map(q -> label(q.textId()))
                            .distinct()
                            .collect(Collectors.joining("\n")));
            words(line, note.targets().stream().map(q -> q.exact()).collect(Collectors.joining("\n")));
            words(line, note.words());
            words(
                    line,
                    note.replies().stream()
                            .map(reply -> contents.authors().of(reply.author()) + words.of("colon") + reply.words())
                            .collect(Collectors.joining("\n")));
            words(line, String.join(", ", note.tags()));
        }
        finish(sheet, names.size());
    }

    /** Which text has which row, and from which of its paragraphs. */
    private void matrix() {
        var names = named("row");
        contents.columns().forEach(column -> names.add(column.label()));
        var sheet = sheet("coverage", names, 1);
        for (RowView view : contents.rows()) {
            XSSFRow line = line(sheet);
            number(line, view.row().number());
            for (CellView cell : view.cells()) {
                switch (cell) {
                    case CellView.Absent absent -> {
                        XSSFCell empty = next(line);
                        empty.setCellValue(NOTHING);
                        empty.setCellStyle(styles.absent);
                    }
                    case CellView.Present present ->
                        words(
                                line,
                                present.blocks().stream()
                                        .map(block -> "¶" + (block.passage().paragraph() + 1)
                                                + (block.passage().moved() ? " " + words.of("legend.moved") : ""))
                                        .distinct()
                                        .collect(Collectors.joining(", ")));
                }
            }
        }
        finish(sheet, names.size());
    }

    /** Who states which figures, and who writes names how. */
    private void facts() {
        var overview = contents.overview();
        var names = named("row");
        contents.columns().forEach(column -> names.add(column.label()));
        var figures = sheet("figures", names, 1);
        for (FigureTable.Line stated : overview.figures()) {
            XSSFRow line = line(figures);
            number(line, stated.row());
            for (var text : stated.texts()) {
                facts(
                        line,
                        text.stream().map(FigureTable.Stated::words),
                        text.stream().anyMatch(FigureTable.Stated::unlike));
            }
        }
        finish(figures, names.size());
        names.set(0, words.of("name"));
        var sheet = sheet("names", names, 1);
        for (NameTable.Line name : overview.names()) {
            XSSFRow line = line(sheet);
            words(line, name.name());
            for (var text : name.texts()) {
                facts(
                        line,
                        text.entrySet().stream()
                                .map(e -> e.getKey() + " ×" + e.getValue().count()),
                        text.values().stream().anyMatch(NameTable.Spelling::wrong));
            }
        }
        finish(sheet, names.size());
    }

    private void facts(XSSFRow line, Stream<String> facts, boolean marked) {
        words(line, facts.collect(Collectors.joining(" · ")));
        if (marked) {
            line.getCell(line.getLastCellNum() - 1).setCellStyle(styles.marked);
        }
    }

    private void glossary() {
        var names = named("term", "preferred", "allowed", "forbidden", "language");
        var sheet = sheet("glossary", names, 1);
        for (var entry : contents.report().glossary()) {
            XSSFRow line = line(sheet);
            words(line, entry.term());
            words(line, entry.preferred());
            words(line, String.join("\n", entry.allowed()));
            words(line, String.join("\n", entry.forbidden()));
            var language = entry.language();
            words(line, language == null ? "" : words.language(language));
        }
        finish(sheet, names.size());
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
            XSSFRow line = line(sheet);
            words(line, per.column().label());
            words(line, words.role(article.role()));
            words(line, article.language().tag());
            words(line, article.title());
            words(line, article.byline());
            words(line, article.date() == null ? "" : article.date().toString());
            words(line, article.url());
            words(line, Version.of(per.column().text()));
            number(line, per.leftOut());
            number(line, per.onlyHere());
            for (int differences : List.of(per.replaced(), per.inserted(), per.deleted())) {
                if (per.compared()) {
                    number(line, differences);
                } else {
                    words(line, "–");
                }
            }
            number(line, per.moved());
        }
        finish(sheet, names.size());
    }

    private List<String> named(String... keys) {
        return Arrays.stream(keys).map(key -> words.of(key)).collect(Collectors.toCollection(ArrayList::new));
    }

    /** @param key of the sheet's name */
    private XSSFSheet sheet(String key, List<String> header, int frozenColumns) {
        var sheet = workbook.createSheet(words.of(key));
        XSSFRow line = sheet.createRow(0);
        for (String column : header) {
            XSSFCell cell = next(line);
            cell.setCellValue(fitting(column));
            cell.setCellStyle(styles.header);
            boolean wide = contents.columns().stream()
                    .anyMatch(c -> c.labelAndLanguage().equals(column));
            boolean telling = named("findings", "notes", "message", "evidence", "note", "words", "headline", "replies")
                    .contains(column);
            sheet.setColumnWidth(cell.getColumnIndex(), wide || telling ? WIDE : NARROW);
        }
        sheet.createFreezePane(frozenColumns, 1);
        return sheet;
    }

    private static void finish(XSSFSheet sheet, int columns) {
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns - 1));
    }

    private static XSSFRow line(XSSFSheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private static XSSFCell next(XSSFRow line) {
        return line.createCell(Math.max(0, line.getLastCellNum()));
    }

    private void number(XSSFRow line, double value) {
        XSSFCell cell = next(line);
        cell.setCellValue(value);
        cell.setCellStyle(styles.words);
    }

    private void words(XSSFRow line, String words) {
        XSSFCell cell = next(line);
        cell.setCellValue(fitting(words));
        cell.setCellStyle(PlainWords.startsFormula(words) ? styles.quoted : styles.words);
    }

    private static String fitting(String words) {
        return XmlWords.legal(fitting(words, LONGEST));
    }

    private static String fitting(String words, int room) {
        if (words.length() <= room) {
            return words;
        }
        boolean partsPair = room > 1 && Character.isHighSurrogate(words.charAt(room - 2));
        return words.substring(0, partsPair ? room - 2 : room - 1) + "…";
    }

    private String label(String textId) {
        return contents.columns().stream()
                .filter(column -> column.text().id().equals(textId))
                .map(Column::label)
                .findFirst()
                .orElse("");
    }
}
