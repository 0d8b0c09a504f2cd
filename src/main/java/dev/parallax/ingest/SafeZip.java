package dev.parallax.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The entries of a ZIP archive, in memory, with bounds on what it may unpack to; names are names and never become paths.
 *
 * <p>All entries are unpacked and counted, wanted or not, so that whatever reads the archive afterwards meets no bomb. Cost:
 * one pass over the unpacked bytes.
 */
final class SafeZip {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 400L * 1024 * 1024;

    /** All that is read of a file, words with their markup, so that it needs no more than 256 MB; a long book has a tenth of it. */
    private static final int MOST_MARKUP_MB = 25;

    private static final int MOST_MARKUP = MOST_MARKUP_MB * 1024 * 1024;
    private static final Pattern MARKUP = Pattern.compile("(?i).*\\.(?:xml|x?html?|rels)");

    /** Beyond this many bytes, more than this many times the packed size is a bomb. */
    private static final long SUSPECT_BYTES = 20L * 1024 * 1024;

    private static final int MOST_RATIO = 100;

    private SafeZip() {}

    /** The entries whose names are wanted, in their order. */
    static Map<String, byte[]> read(byte[] archive, Predicate<String> wanted) throws UnreadableText {
        var entries = new LinkedHashMap<String, byte[]>();
        long bytes = 0;
        long markup = 0;
        int number = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(++number <= MOST_ENTRIES, "reading.archive.files");
                check(isName(entry.getName()), "reading.archive.names");
                var kept = wanted.test(entry.getName()) ? new ByteArrayOutputStream() : null;
                boolean isRead = kept != null || MARKUP.matcher(entry.getName()).matches();
                long length = 0;
                byte[] buffer = new byte[64 * 1024];
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    length += read;
                    checkSize(bytes + length, archive.length);
                    if (isRead && markup + length > MOST_MARKUP) {
                        throw new UnreadableText("reading.large", MOST_MARKUP_MB);
                    }
                    if (kept != null) {
                        kept.write(buffer, 0, read);
                    }
                }
                bytes += length;
                markup += isRead ? length : 0;
                if (kept != null) {
                    entries.put(entry.getName(), kept.toByteArray());
                }
            }
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new UnreadableText(Remark.of(encrypted ? "reading.password" : "reading.damaged"), e);
        } catch (IOException e) {
            throw new UnreadableText(Remark.of("reading.damaged"), e);
        }
        if (number == 0) {
            throw new UnreadableText("reading.damaged");
        }
        return entries;
    }

    private static void checkSize(long bytes, long packed) throws UnreadableText {
        boolean bomb = bytes > MOST_BYTES || bytes > SUSPECT_BYTES && bytes > packed * MOST_RATIO;
        check(!bomb, "reading.archive.bomb");
    }

    private static boolean isName(String name) {
        return !name.startsWith("/")
                && !name.contains("\\")
                && !name.matches("^[A-Za-z]:.*")
                && !name.matches("(?:.*/)?\\.\\.(?:/.*)?")
                && name.indexOf('\0') < 0;
    }

    private static void check(boolean good, String otherwise) throws UnreadableText {
        if (!good) {
            throw new UnreadableText(otherwise);
        }
    }
}
