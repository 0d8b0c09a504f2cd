package dev.parallax.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word report: headings that Word's navigation shows, and the text size. */
final class DocxStyles {
    static final String TITLE = "Title";
    static final String HEADING = "Heading1";

    private DocxStyles() {}

    static void addTo(XWPFDocument document) {
        var styles = document.createStyles();
        styles.addStyle(new XWPFStyle(style("Normal", "Normal", 18, false, null), styles));
        styles.addStyle(new XWPFStyle(style(TITLE, "Title", 40, true, null), styles));
        styles.addStyle(new XWPFStyle(style(HEADING, "heading 1", 28, true, 0), styles));
    }

    /** @param size in half points */
    private static CTStyle style(String id, String name, int size, boolean bold, @Nullable Integer outlineLevel) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        if (outlineLevel != null) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outlineLevel));
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(bold ? 240 : 0));
        spacing.setAfter(BigInteger.valueOf(80));
        var run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setCs("Times New Roman");
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(size));
        run.addNewSzCs().setVal(BigInteger.valueOf(size));
        return style;
    }
}
