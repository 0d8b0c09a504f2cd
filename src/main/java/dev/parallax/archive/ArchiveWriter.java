package dev.parallax.archive;

import dev.parallax.check.Finding;
import dev.parallax.collation.Collation;
import dev.parallax.dossier.Json;
import dev.parallax.dossier.KeptVersion;
import dev.parallax.dossier.Original;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a dossier as a zip file of JSON: {@code parallax.json} says what it is, {@code dossier.json} has texts, pins and
 * dismissals, {@code notes.json} the notes with their replies, {@code glossary.json} names and terms, {@code findings.json} what the
 * checks found, {@code versions.json} the versions of the texts, {@code originals/} the pages and files that those were read from.
 * Spans count UTF-16 units.
 */
public final class ArchiveWriter {
    /** The most bytes of pages and files; those beyond are left out, their versions are not. */
    private static final int MOST_ORIGINAL_BYTES = 100_000_000;

    /** The most pages and files: with the other entries fewer than {@link ArchiveReader#MOST_ENTRIES}. */
    private static final int MOST_ORIGINALS = ArchiveReader.MOST_ENTRIES - 100;

    private static final Original NONE = new Original("", "", new byte[0]);

    private ArchiveWriter() {}

    /** A finding as other programs may want it; {@code key} is what a dismissal refers to. */
    private record ArchivedFinding(Finding finding, String key, boolean dismissed) {}

    /**
     * Writes the whole archive. The stream stays open.
     *
     * @param collation of the dossier's texts, for what was found
     * @throws IOException if the stream does not take it; what was written until then is no archive
     */
    public static void write(Archive archive, Collation collation, Instant when, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, Entries.MANIFEST, Manifest.written(when), when);
        add(zip, Entries.DOSSIER, archive.dossier(), when);
        add(zip, Entries.NOTES, archive.notes(), when);
        add(zip, Entries.GLOSSARY, archive.glossary(), when);
        add(zip, Entries.FINDINGS, findings(archive, collation), when);
        add(zip, Entries.VERSIONS, versions(zip, archive.versions(), when), when);
        zip.finish();
        zip.flush();
    }

    private static List<ArchivedFinding> findings(Archive archive, Collation collation) {
        return collation.findings().stream()
                .map(finding -> {
                    String key = collation.key(finding);
                    return new ArchivedFinding(
                            finding, key, archive.dossier().dismissed().contains(key));
                })
                .toList();
    }

    private static List<ArchivedVersion> versions(ZipOutputStream zip, List<KeptVersion> kept, Instant when)
            throws IOException {
        var written = new ArrayList<ArchivedVersion>();
        int left = MOST_ORIGINAL_BYTES;
        int originals = 0;
        for (var k : kept) {
            var v = k.version();
            var original = k.original().get().orElse(NONE);
            int size = original.bytes().length;
            boolean fits = size > 0 && size <= left && originals < MOST_ORIGINALS;
            String entry = fits ? Entries.ORIGINALS + ++originals : "";
            if (fits) {
                add(zip, entry, original.bytes(), when);
                left -= size;
            }
            written.add(new ArchivedVersion(
                    k.textId(), v.taken(), v.article(), v.paragraphs(), v.originalName(), original.mediaType(), entry));
        }
        return written;
    }

    private static void add(ZipOutputStream zip, String name, Object value, Instant when) throws IOException {
        add(zip, name, Json.write(value).getBytes(StandardCharsets.UTF_8), when);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, Instant when) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(when.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
