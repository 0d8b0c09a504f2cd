package dev.parallax.report;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Locale;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A4 landscape pages (PDF 1.7, tagged as PDF/UA-1 asks): the rows level across the columns, the header on every page,
 * bookmarks, and every typeface embedded. The layout is that of the web page, with a style sheet of its own.
 *
 * <p>Limit: reports of more than {@value #MOST_TAGGED} rows have no tags, which would take more memory than all the rest.
 */
public final class PdfReport implements ReportWriter {
    private static final int MOST_TAGGED = 1_000;

    static {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String label() {
        return "PDF";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String extension() {
        return ".pdf";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (var faces = PdfFaces.take();
                var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var pictures = new ArrayList<Picture>();
            var contents = Contents.of(report);
            boolean tagged = contents.rows().size() <= MOST_TAGGED;
            var page = PdfPage.of(contents, faces, pictures);
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(tagged)
                    .useExternalResourceAccessControl(
                            (uri, type) -> uri.startsWith("data:image/png;base64,"), RUN_BEFORE_RESOLVING_URI)
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.ROOT))
                    .useObjectDrawerFactory(PdfPictures.of(pictures))
                    .withW3cDocument(page, null)
                    .toStream(out);
            PdfFonts.addTo(builder, document, faces);
            builder.run();
        }
    }
}
