package dev.parallax.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of the pages of a PDF, from where its characters stand. Upright text only. Linear in the characters, but for sorting. */
final class PdfGlyphs extends PDFTextStripper {
    private final List<TextPosition> glyphs = new ArrayList<>();

    PdfGlyphs() {
        setSuppressDuplicateOverlappingText(false);
    }

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
            pages.add(lines(glyphs, pdf.getPage(page - 1).getCropBox()));
        }
        return pages;
    }

    /** A page that is read from right to left is turned over, so that everything after it reads from left to right. */
    private static List<PdfLine> lines(List<TextPosition> glyphs, PDRectangle page) {
        boolean rightToLeft = PrintForms.isRightToLeft(
                glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining()));
        var rows = PdfRow.of(glyphs);
        var lines = new ArrayList<PdfLine>();
        for (int i = 0; i < rows.size(); i++) {
            for (var part : rows.get(i).parts(rows, i)) {
                lines.add(new PdfLine(
                        part.words(rightToLeft),
                        rightToLeft ? page.getWidth() - part.right() : part.left(),
                        rightToLeft ? page.getWidth() - part.left() : part.right(),
                        part.y(),
                        part.size(),
                        part.y() / page.getHeight()));
            }
        }
        return lines;
    }
}
