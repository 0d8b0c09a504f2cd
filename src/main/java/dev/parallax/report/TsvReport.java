package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tab-separated values, UTF-8 (text/tab-separated-values, IANA): a row per row, a column per text. Tabs and line breaks
 * become spaces, and what a spreadsheet would take for a formula begins with an apostrophe.
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
        var header = new ArrayList<>(List.of("row", "status", "confidence"));
        contents.columns().forEach(column -> header.add(column.label()));
        header.addAll(List.of("findings", "notes"));
        write(header, out);
        for (RowView view : contents.rows()) {
            var row = view.row();
            var values = new ArrayList<String>();
            values.add(String.valueOf(row.number()));
            values.add(row.status().name().toLowerCase(Locale.ROOT));
            values.add(String.format(Locale.ROOT, "%.2f", row.confidence()));
            view.cells().forEach(cell -> values.add(PlainWords.cell(cell)));
            values.add(String.join(" | ", PlainWords.findings(contents, row.number())));
            values.add(String.join(" | ", PlainWords.notes(contents, row.number())));
            write(values, out);
        }
    }

    private static void write(List<String> values, OutputStream out) throws IOException {
        String line = values.stream()
                .map(value ->
                        value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip())
                .map(PlainWords::noFormula)
                .collect(Collectors.joining("\t"));
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
