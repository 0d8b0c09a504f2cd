package dev.parallax.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files that get their names when they are whole, so that there is never half a report. */
public final class ReportFile {
    /** What a file is made of. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private ReportFile() {}

    /**
     * Writes a report into a file, anew if there is one. Interrupting the thread stops it.
     *
     * @throws IOException if the disk does not take it, or the thread is interrupted; a file that was there stays
     */
    public static void write(ReportWriter writer, Report report, Path file) throws IOException {
        write(out -> writer.write(report, out), file);
    }

    static void write(Body body, Path file) throws IOException {
        Path half = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(half, StandardOpenOption.CREATE_NEW))) {
                body.writeTo(out);
                Cancelled.check();
            }
            Files.move(half, file.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
