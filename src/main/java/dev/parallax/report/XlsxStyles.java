package dev.parallax.report;

import dev.parallax.difference.Difference;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Styles of a workbook, each made once: Excel allows some 64,000. */
final class XlsxStyles {
    private final XSSFWorkbook workbook;
    final XSSFCellStyle header;
    final XSSFCellStyle words;

    /** As {@link #words}, but what begins like a formula stays text when it is edited or copied. */
    final XSSFCellStyle quoted;

    final XSSFCellStyle absent;
    /** What stands out among the facts. */
    final XSSFCellStyle marked;

    final XSSFFont plain;
    final XSSFFont error;
    private final Map<Difference.Kind, XSSFFont> changes = new EnumMap<>(Difference.Kind.class);

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = font("1F2328");
        error = font("B3261E");
        error.setUnderline(Font.U_DOUBLE);
        changes.put(Difference.Kind.REPLACED, underlined("8A5200"));
        changes.put(Difference.Kind.INSERTED, underlined("2B6CB0"));
        changes.put(Difference.Kind.MOVED, underlined("6B46C1"));
        words = wrapped();
        quoted = wrapped();
        quoted.setQuotePrefixed(true);
        marked = wrapped();
        marked.setQuotePrefixed(true);
        marked.setFillForegroundColor(color("FDEEC7"));
        marked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        absent = wrapped();
        absent.setFont(font("5D646D"));
        absent.setFillForegroundColor(color("ECE8DE"));
        absent.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header = wrapped();
        var bold = font("1F2328");
        bold.setBold(true);
        header.setFont(bold);
        header.setFillForegroundColor(color("E3EEF4"));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** How words that differ are written. */
    XSSFFont change(Difference.Kind kind) {
        return changes.getOrDefault(kind, plain);
    }

    private XSSFCellStyle wrapped() {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(plain);
        return style;
    }

    private XSSFFont underlined(String rgb) {
        var font = font(rgb);
        font.setUnderline(Font.U_SINGLE);
        return font;
    }

    private XSSFFont font(String rgb) {
        var font = workbook.createFont();
        font.setColor(color(rgb));
        return font;
    }

    private static XSSFColor color(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }
}
