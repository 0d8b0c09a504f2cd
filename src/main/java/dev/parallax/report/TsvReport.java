package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tab-separated values, UTF-8 (text/tab-separated-values, IANA): a row per row, a column per text. See
 * {@link TabSeparated} for what becomes of words that a spreadsheet would misread.
 */
public final class TsvReport implements ReportWriter {
    @Override
    public String format() {
        return "tsv";
    }

    @Override
    public String label() {
        return "Tab-separated values";
    }

    @Override
    public String mediaType() {
        return "text/tab-separated-values;charset=utf-8";
    }

    @Override
    public String extension() {
        return ".tsv";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var contents = Contents.of(report);
        var words = contents.words();
        var header = new ArrayList<>(List.of(words.of("row"), words.of("status"), words.of("confidence")));
        contents.columns().forEach(column -> header.add(column.labelAndLanguage()));
        header.addAll(List.of(words.of("findings"), words.of("notes")));
        write(header, out);
        for (RowView view : contents.rows()) {
            var row = view.row();
            var values = new ArrayList<String>();
            values.add(String.valueOf(row.number()));
            values.add(words.status(row.status()));
            values.add(String.format(Locale.ROOT, "%.2f", view.confidence()));
            view.cells().forEach(cell -> values.add(PlainWords.cell(cell)));
            values.add(String.join(" | ", PlainWords.findings(contents, row.number())));
            values.add(String.join(" | ", PlainWords.notes(contents, row.number())));
            write(values, out);
        }
    }

    private static void write(List<String> values, OutputStream out) throws IOException {
        out.write(TabSeparated.line(values).getBytes(StandardCharsets.UTF_8));
    }
}
