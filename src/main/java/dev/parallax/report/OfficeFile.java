package dev.parallax.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.jspecify.annotations.Nullable;

/** Writes Word documents and workbooks, and says why where POI only says that it could not. */
final class OfficeFile {
    private OfficeFile() {}

    /** The stream stays open. */
    static void write(POIXMLDocument document, OutputStream out) throws IOException {
        var remembering = new Remembering(out);
        try {
            document.write(remembering);
        } catch (OpenXML4JRuntimeException e) {
            var refused = remembering.refused;
            throw refused == null ? new IOException(e) : refused;
        }
    }

    /** Keeps what a stream last said when it took no more. */
    private static final class Remembering extends FilterOutputStream {
        private @Nullable IOException refused;

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException e) {
                refused = e;
                throw e;
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                refused = e;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
