package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Word document (Office Open XML) on A4 landscape: the collation as a table whose header repeats on every page,
 * differences as styled runs, notes as Word's own comments on the words concerned.
 */
public final class DocxReport implements ReportWriter {
    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String label() {
        return "Word document";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String extension() {
        return ".docx";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            new DocxPages(Contents.of(report), document).addAll();
            OfficeFile.write(document, out);
        }
    }
}
