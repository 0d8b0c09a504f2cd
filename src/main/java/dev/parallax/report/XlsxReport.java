package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An Excel workbook (Office Open XML): a sheet of rows with a column per text, differences in rich text; then findings,
 * notes, a matrix of what each text has, and the texts. What looks like a formula is text, and stays text when copied.
 *
 * <p>Limit: Excel holds 32,767 characters in a cell; longer passages end in an ellipsis.
 */
public final class XlsxReport implements ReportWriter {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String label() {
        return "Excel workbook";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String extension() {
        return ".xlsx";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var contents = Contents.of(report);
        try (var workbook = new XSSFWorkbook()) {
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(XmlWords.legal(report.dossier().title()));
            workbook.getProperties().getCoreProperties().setCreator("Parallax");
            new XlsxSheets(contents, workbook).addAll();
            OfficeFile.write(workbook, out);
        }
    }
}
