package dev.parallax.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of the pages of a PDF, from where its characters stand.
 *
 * <p>Characters with nearly the same base line make a line; a gap wider than a space begins a word, one far wider begins
 * another column. Upright text only. Linear in the characters, but for sorting.
 */
final class PdfGlyphs extends PDFTextStripper {
    private static final double SPACE = 0.17;
    private static final double COLUMN_GAP = 1.3;

    private final List<TextPosition> glyphs = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (glyph.getDir() == 0 && glyph.getUnicode() != null) {
            glyphs.add(glyph);
        }
    }

    /** The lines of each page, those of a page from top to bottom. */
    List<List<PdfLine>> pages(PDDocument pdf) throws IOException {
        var pages = new ArrayList<List<PdfLine>>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            glyphs.clear();
            setStartPage(page);
            setEndPage(page);
            getText(pdf);
            double height = pdf.getPage(page - 1).getCropBox().getHeight();
            pages.add(lines(glyphs, height));
        }
        return pages;
    }

    private static List<PdfLine> lines(List<TextPosition> glyphs, double height) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        var lines = new ArrayList<PdfLine>();
        var row = new ArrayList<TextPosition>();
        for (TextPosition glyph : sorted) {
            boolean sameRow = row.isEmpty()
                    || glyph.getYDirAdj() - row.getLast().getYDirAdj() < 0.35 * Math.max(2, size(row.getLast()));
            if (!sameRow) {
                cut(row, height, lines);
                row.clear();
            }
            row.add(glyph);
        }
        cut(row, height, lines);
        return lines;
    }

    /** Cuts a row of characters where a gap between columns is. */
    private static void cut(List<TextPosition> row, double height, List<PdfLine> lines) {
        row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        var words = new StringBuilder();
        double left = 0;
        double right = 0;
        double size = 0;
        double y = 0;
        for (TextPosition glyph : row) {
            boolean blank = glyph.getUnicode().isBlank();
            double gap = glyph.getXDirAdj() - right;
            if (!words.isEmpty() && !blank && gap > COLUMN_GAP * size) {
                add(words, left, right, y, size, height, lines);
            } else if (!words.isEmpty() && !blank && gap > SPACE * size && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            if (blank) {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
                continue;
            }
            if (words.isEmpty()) {
                left = glyph.getXDirAdj();
                size = 0;
            }
            words.append(glyph.getUnicode());
            right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
            size = Math.max(size, size(glyph));
            y = glyph.getYDirAdj();
        }
        add(words, left, right, y, size, height, lines);
    }

    private static void add(
            StringBuilder words, double left, double right, double y, double size, double height, List<PdfLine> lines) {
        if (!words.toString().isBlank()) {
            lines.add(new PdfLine(words.toString().strip(), left, right, y, size, y / height));
        }
        words.setLength(0);
    }

    private static double size(TextPosition glyph) {
        return glyph.getFontSizeInPt() > 0 ? glyph.getFontSizeInPt() : glyph.getHeightDir();
    }

    PdfGlyphs() {
        setSuppressDuplicateOverlappingText(false);
    }
}
