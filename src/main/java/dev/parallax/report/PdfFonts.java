package dev.parallax.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Puts the typefaces into a document: a subset of each that a character of the document asks for. */
final class PdfFonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfFonts() {}

    static void addTo(PdfRendererBuilder builder, PDDocument document, PdfFaces faces) {
        for (PdfFace face : PdfFace.values()) {
            builder.useFont(new OnDemand(document, faces, face, false), face.family, REGULAR, FontStyle.NORMAL, true);
            if (face.hasBold()) {
                builder.useFont(new OnDemand(document, faces, face, true), face.family, BOLD, FontStyle.NORMAL, true);
            }
        }
    }

    /** A typeface that is put into the document when the first character asks for it. */
    private static final class OnDemand extends PDFontSupplier {
        private final PDDocument document;
        private final PdfFaces faces;
        private final PdfFace face;
        private final boolean bold;

        OnDemand(PDDocument document, PdfFaces faces, PdfFace face, boolean bold) {
            super(null);
            this.document = document;
            this.faces = faces;
            this.face = face;
            this.bold = bold;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, faces.get(face, bold), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
