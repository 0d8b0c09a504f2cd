package dev.parallax.report;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that is filled line by line below a frozen header. */
final class XlsxSheet {
    /** How many characters Excel holds in a cell. */
    static final int LONGEST = 32_767;

    private static final String NOTHING = "–";
    private static final int NARROW = 14;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final int columns;

    /** @param widths of columns by their heads, in characters, where they are not narrow */
    XlsxSheet(
            XSSFWorkbook workbook,
            XlsxStyles styles,
            String name,
            List<String> heads,
            Map<String, Integer> widths,
            int frozenColumns) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.columns = heads.size();
        var header = line();
        for (String head : heads) {
            XSSFCell cell = header.put(head, styles.header);
            sheet.setColumnWidth(cell.getColumnIndex(), widths.getOrDefault(head, NARROW) * 256);
        }
        sheet.createFreezePane(frozenColumns, 1);
    }

    /** A new line below the last. */
    Line line() {
        return new Line(sheet.createRow(sheet.getPhysicalNumberOfRows()));
    }

    /** Once all lines are there. */
    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns - 1));
    }

    /** Words that Excel can hold, ending in an ellipsis if there were more. */
    static String fitting(String words, int room) {
        if (words.length() <= room) {
            return words;
        }
        boolean partsPair = room > 1 && Character.isHighSurrogate(words.charAt(room - 2));
        return words.substring(0, partsPair ? room - 2 : room - 1) + "…";
    }

    /** A line of the sheet, filled from its first cell on. */
    final class Line {
        private final XSSFRow row;

        private Line(XSSFRow row) {
            this.row = row;
        }

        void number(double value) {
            XSSFCell cell = next();
            cell.setCellValue(value);
            cell.setCellStyle(styles.words);
        }

        void words(String words) {
            put(words, PlainWords.startsFormula(words) ? styles.quoted : styles.words);
        }

        /** @param marked whether they stand out */
        void words(String words, boolean marked) {
            if (marked) {
                put(words, styles.marked);
            } else {
                words(words);
            }
        }

        void words(XSSFRichTextString words) {
            XSSFCell cell = next();
            cell.setCellValue(words);
            cell.setCellStyle(PlainWords.startsFormula(words.getString()) ? styles.quoted : styles.words);
        }

        /** The text has nothing here. */
        void nothing() {
            put(NOTHING, styles.absent);
        }

        private XSSFCell put(String words, XSSFCellStyle style) {
            XSSFCell cell = next();
            cell.setCellValue(XmlWords.legal(fitting(words, LONGEST)));
            cell.setCellStyle(style);
            return cell;
        }

        private XSSFCell next() {
            return row.createCell(Math.max(0, row.getLastCellNum()));
        }
    }
}
