package dev.parallax.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. */
public interface ReportWriter {
    /** The format's name, as on the command line: {@code html}. */
    String format();

    /** The format's name, for people. */
    String label();

    /** The MIME type of what is written. */
    String mediaType();

    /** How names of such files end, with the dot. */
    String extension();

    /**
     * Writes the whole report. The stream stays open. Interrupting the thread stops it, between two rows at the soonest.
     *
     * @throws IOException if the stream does not take it or the thread was interrupted; what was written until then is no
     *     report
     */
    void write(Report report, OutputStream out) throws IOException;
}
