package dev.parallax.report;

import dev.parallax.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** What a Word report says before its rows: pictures, counts, scores, what each text leaves out, figures and names. */
final class DocxOverview {
    private static final int LABEL_WIDTH = 2_400;
    private static final int TWENTIETHS = 20;

    private final Contents contents;
    private final Overview overview;
    private final Words words;
    private final Language own;
    private final XWPFDocument document;
    private final int width;

    /** @param width between the margins, in twentieths of a point */
    DocxOverview(Contents contents, XWPFDocument document, int width) {
        this.contents = contents;
        this.overview = contents.overview();
        this.words = contents.words();
        this.own = words.language();
        this.document = document;
        this.width = width;
    }

    void add() throws IOException {
        if (contents.columns().size() > 1 && !contents.collation().rows().isEmpty()) {
            coverage();
            prominence();
        }
        counts();
        tellings();
        facts();
    }

    private void coverage() throws IOException {
        subheading("coverage.title");
        var widths = List.of(LABEL_WIDTH, width - LABEL_WIDTH);
        XWPFTable table = DocxTable.table(document, widths);
        for (Column column : contents.columns()) {
            var row = column.index() == 0 ? table.getRow(0) : table.createRow();
            DocxRuns.plain(DocxTable.first(row.getCell(0)), column.label(), own);
            picture(
                    DocxTable.first(row.getCell(1)),
                    Pictures.coverage(contents.collation(), column, words),
                    width - LABEL_WIDTH - 200,
                    220);
        }
        DocxTable.fit(table, widths);
        XWPFParagraph legend = document.createParagraph();
        for (Pictures.Coverage coverage : Pictures.Coverage.values()) {
            DocxRuns.label(legend, "■ ", coverage.color.substring(1), own);
            DocxRuns.plain(legend, coverage.words(words) + "   ", own);
        }
    }

    private void prominence() throws IOException {
        subheading("prominence.title");
        var widths = contents.columns().stream()
                .map(column -> width / contents.columns().size())
                .toList();
        XWPFTable table = DocxTable.table(document, widths);
        for (Column column : contents.columns()) {
            DocxTable.header(table.getRow(0).getCell(column.index()), column.label(), own);
        }
        DocxTable.fit(table, widths);
        picture(
                document.createParagraph(),
                Pictures.prominence(contents.collation(), contents.columns(), words),
                width,
                3_000);
        paragraph(words.of("prominence.legend"));
    }

    /** Sizes are in twentieths of a point. */
    private static void picture(XWPFParagraph paragraph, Picture picture, int width, int height) throws IOException {
        try (var png = new ByteArrayInputStream(picture.png())) {
            var added = paragraph
                    .createRun()
                    .addPicture(
                            png,
                            PictureType.PNG,
                            "picture.png",
                            Units.toEMU((double) width / TWENTIETHS),
                            Units.toEMU((double) height / TWENTIETHS));
            added.getCTPicture().getNvPicPr().getCNvPr().setDescr(XmlWords.legal(picture.alternative()));
        } catch (InvalidFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void counts() {
        findings();
        overview.notes()
                .forEach((category, count) -> paragraph(category + words.of("colon")
                        + count.open() + " " + words.of("notes.open") + ", " + count.settled() + " "
                        + words.of("notes.settled")
                        + count.bySeverity().entrySet().stream()
                                .map(entry -> ", " + words.severity(entry.getKey()) + " " + entry.getValue())
                                .collect(Collectors.joining())));
        for (Overview.Scored scored : overview.scores()) {
            paragraph(words.of("quality") + ", " + scored.column().label() + words.of("colon")
                    + String.format(Locale.ROOT, "%.1f", scored.score().score()) + " " + words.of("quality.score")
                    + ", "
                    + String.format(Locale.ROOT, "%.1f", scored.score().perThousandWords()) + " "
                    + words.of("quality.penalty"));
        }
    }

    private void findings() {
        if (overview.findings().isEmpty()) {
            return;
        }
        var widths = List.of(LABEL_WIDTH, LABEL_WIDTH / 2, LABEL_WIDTH / 2);
        XWPFTable table = DocxTable.table(document, widths);
        var heads = List.of("findings", "severity.error", "severity.notice");
        for (int i = 0; i < heads.size(); i++) {
            DocxTable.header(table.getRow(0).getCell(i), words.of(heads.get(i)), own);
        }
        overview.findings().forEach((check, count) -> {
            var row = table.createRow();
            row.setCantSplitRow(true);
            var cells = List.of(check, number(count.errors()), number(count.notices()));
            for (int i = 0; i < cells.size(); i++) {
                DocxRuns.plain(DocxTable.first(row.getCell(i)), cells.get(i), own);
            }
        });
        DocxTable.fit(table, widths);
    }

    private static String number(int count) {
        return count == 0 ? "–" : String.valueOf(count);
    }

    private void tellings() {
        for (Overview.Telling telling : overview.tellings()) {
            XWPFParagraph heading = document.createParagraph();
            heading.setSpacingBefore(120);
            heading.setKeepNext(true);
            DocxRuns.bold(heading, telling.column().label(), own);
            rows("left-out", telling.leftOut());
            rows("added", telling.added());
            rows("earlier", telling.earlier());
            rows("later", telling.later());
        }
    }

    private void rows(String key, List<Overview.Quoted> rows) {
        XWPFParagraph line = document.createParagraph();
        DocxRuns.plain(
                line, words.of(key) + words.of("colon") + (rows.isEmpty() ? words.of("none") : rows.size()), own);
        for (Overview.Quoted quoted : rows) {
            DocxRuns.plain(line, "\n" + quoted.row() + "  ", own);
            DocxRuns.plain(line, quoted.words(), quoted.column().text().language());
        }
    }

    private void facts() {
        if (!overview.figures().isEmpty()) {
            subheading("figures");
            paragraph(words.of("figures.legend"));
            XWPFTable table = columns("row", overview.figures().size());
            for (int i = 0; i < overview.figures().size(); i++) {
                var line = overview.figures().get(i);
                DocxRuns.plain(DocxTable.first(table.getRow(i + 1).getCell(0)), String.valueOf(line.row()), own);
                for (Column column : contents.columns()) {
                    var cell = DocxTable.first(table.getRow(i + 1).getCell(column.index() + 1));
                    for (FigureTable.Stated stated : line.texts().get(column.index())) {
                        DocxRuns.plain(cell, cell.getRuns().isEmpty() ? "" : " · ", own);
                        DocxRuns.stated(cell, stated.words(), column.text().language(), stated.unlike());
                    }
                }
            }
        }
        if (!overview.names().isEmpty()) {
            subheading("names");
            paragraph(words.of("names.legend"));
            XWPFTable table = columns("name", overview.names().size());
            for (int i = 0; i < overview.names().size(); i++) {
                var line = overview.names().get(i);
                DocxRuns.plain(DocxTable.first(table.getRow(i + 1).getCell(0)), line.name(), own);
                for (Column column : contents.columns()) {
                    var cell = DocxTable.first(table.getRow(i + 1).getCell(column.index() + 1));
                    for (Map.Entry<String, NameTable.Spelling> spelt :
                            line.texts().get(column.index()).entrySet()) {
                        boolean wrong = spelt.getValue().wrong();
                        DocxRuns.plain(cell, cell.getRuns().isEmpty() ? "" : " · ", own);
                        DocxRuns.stated(
                                cell,
                                (wrong ? "✕ " : "") + spelt.getKey(),
                                column.text().language(),
                                wrong);
                        DocxRuns.plain(cell, " ×" + spelt.getValue().count(), own);
                    }
                }
            }
        }
    }

    private XWPFTable columns(String first, int rows) {
        var widths = new ArrayList<Integer>();
        widths.add(LABEL_WIDTH / 2);
        contents.columns()
                .forEach(column -> widths.add(
                        (width - LABEL_WIDTH / 2) / contents.columns().size()));
        XWPFTable table = DocxTable.table(document, widths);
        DocxTable.header(table.getRow(0).getCell(0), words.of(first), own);
        for (Column column : contents.columns()) {
            DocxTable.header(table.getRow(0).getCell(column.index() + 1), column.label(), own);
        }
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows; i++) {
            table.createRow().setCantSplitRow(true);
        }
        DocxTable.fit(table, widths);
        return table;
    }

    private void subheading(String key) {
        XWPFParagraph heading = document.createParagraph();
        heading.setSpacingBefore(200);
        heading.setKeepNext(true);
        DocxRuns.bold(heading, words.of(key), own);
    }

    private void paragraph(String sentence) {
        DocxRuns.plain(document.createParagraph(), sentence, own);
    }
}
