package dev.parallax.report;

import dev.parallax.archive.Archive;
import dev.parallax.archive.ArchiveWriter;
import java.io.IOException;
import java.io.OutputStream;

/** The whole dossier in one file that Parallax reads again. */
public final class ArchiveReport implements ReportWriter {
    @Override
    public String format() {
        return "archive";
    }

    @Override
    public String label() {
        return "Parallax archive";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String extension() {
        return Archive.EXTENSION;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        ArchiveWriter.write(
                new Archive(report.dossier(), report.notes(), report.glossary(), report.versions()),
                report.collation(),
                report.made(),
                out);
    }
}
