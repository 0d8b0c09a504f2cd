package dev.parallax.report;

import dev.parallax.text.Language;
import dev.parallax.text.ParagraphKind;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** The rows of a Word report, side by side. */
final class DocxTable {
    private static final int NUMBER_WIDTH = 620;
    private static final String SOFT = "5D646D";

    private final Contents contents;
    private final XWPFDocument document;
    private final int width;
    private final DocxComments comments;

    /** Null if differences are styled words. */
    private final @Nullable DocxChanges changes;

    DocxTable(Contents contents, XWPFDocument document, int width) {
        this.contents = contents;
        this.width = width;
        this.document = document;
        this.changes = contents.report().options().trackedChanges()
                ? new DocxChanges(contents.report().made())
                : null;
        this.comments = new DocxComments(document, contents);
    }

    void add() throws IOException {
        var widths = new ArrayList<>(List.of(NUMBER_WIDTH));
        contents.columns()
                .forEach(column ->
                        widths.add((width - NUMBER_WIDTH) / contents.columns().size()));
        XWPFTable table = table(document, widths);
        head(table.getRow(0));
        for (RowView view : contents.rows()) {
            Cancelled.check();
            row(table.createRow(), view);
        }
        fit(table, widths);
        comments.finish();
    }

    /** A table of one row, with thin lines; widths are in twentieths of a point. */
    static XWPFTable table(XWPFDocument document, List<Integer> widths) {
        XWPFTable table = document.createTable(1, widths.size());
        var grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setCellMargins(50, 80, 50, 80);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "DDD8CC");
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "DDD8CC");
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "DDD8CC");
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        return table;
    }

    /** Gives the cells of all rows their widths. */
    static void fit(XWPFTable table, List<Integer> widths) {
        for (XWPFTableRow row : table.getRows()) {
            for (int i = 0; i < widths.size(); i++) {
                row.getCell(i).setWidthType(TableWidthType.DXA);
                row.getCell(i).setWidth(String.valueOf(widths.get(i)));
            }
        }
    }

    static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
    }

    static void header(XWPFTableCell cell, String words, Language language) {
        DocxRuns.bold(first(cell), words, language);
        cell.setColor("F4F2EC");
    }

    private void head(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        var own = contents.words().language();
        header(row.getCell(0), "", own);
        for (Column column : contents.columns()) {
            var cell = row.getCell(column.index() + 1);
            header(cell, column.label(), own);
            var article = column.text().article();
            DocxRuns.label(
                    cell.addParagraph(),
                    contents.words().role(article.role()) + " · "
                            + article.language().tag()
                            + (article.date() == null
                                    ? ""
                                    : " · " + contents.words().day(article.date())),
                    SOFT,
                    own);
        }
    }

    private void row(XWPFTableRow line, RowView view) {
        line.setCantSplitRow(true);
        var row = view.row();
        DocxRuns.label(first(line.getCell(0)), row.number() + (view.confirmed() ? " ✓" : ""), SOFT, Language.ENGLISH);
        for (Column column : contents.columns()) {
            cell(line.getCell(column.index() + 1), column, view.cells().get(column.index()));
        }
    }

    private void cell(XWPFTableCell cell, Column column, CellView view) {
        switch (view) {
            case CellView.Absent absent -> {
                DocxRuns.label(
                        first(cell), absent.message(), SOFT, contents.words().language());
                cell.setColor("F4F2EC");
            }
            case CellView.Present present -> {
                for (int i = 0; i < present.blocks().size(); i++) {
                    block(
                            i == 0 ? first(cell) : cell.addParagraph(),
                            column,
                            present.blocks().get(i));
                }
            }
        }
    }

    private void block(XWPFParagraph paragraph, Column column, CellView.Block block) {
        var language = column.text().language();
        if (language.rightToLeft()) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
        if (!block.position().isEmpty()) {
            DocxRuns.label(
                    paragraph, block.position() + " ", block.passage().moved() ? "6B46C1" : SOFT, Language.ENGLISH);
        }
        Map<Integer, List<BigInteger>> open = new HashMap<>();
        for (Stretch stretch : block.stretches()) {
            for (NumberedNote note : stretch.notes()) {
                open.computeIfAbsent(note.number(), n -> comments.begin(paragraph, note));
            }
            DocxRuns.stretch(paragraph, stretch, language, contents.words(), changes);
            for (NumberedNote note : stretch.endingNotes()) {
                var id = open.remove(note.number());
                if (id != null) {
                    comments.end(paragraph, id);
                }
            }
        }
        boolean bold = block.passage().kind() == ParagraphKind.HEADLINE
                || block.passage().kind() == ParagraphKind.SUBHEAD;
        if (bold) {
            paragraph.getRuns().forEach((XWPFRun run) -> run.setBold(true));
        }
    }
}
