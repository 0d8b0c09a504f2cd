package dev.parallax.report;

import java.util.List;
import java.util.Optional;

/** The formats in which a dossier can leave the desk. */
public final class Reports {
    private static final List<ReportWriter> ALL = List.of(
            new HtmlReport(),
            new PdfReport(),
            new DocxReport(),
            new XlsxReport(),
            new TsvReport(),
            new MarkdownReport(),
            new TmxReport(),
            new XliffReport(),
            new TeiReport(),
            new JsonLdReport(),
            new ArchiveReport());

    private Reports() {}

    /** One writer per format, those that people ask for most first. */
    public static List<ReportWriter> all() {
        return ALL;
    }

    /** The writer of a format by its {@linkplain ReportWriter#format name}. */
    public static Optional<ReportWriter> named(String format) {
        return ALL.stream().filter(writer -> writer.format().equals(format)).findFirst();
    }
}
