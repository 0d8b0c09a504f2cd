package dev.parallax.archive;

import dev.parallax.check.Finding;
import dev.parallax.collation.Collation;
import dev.parallax.dossier.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a dossier as a zip file of JSON: {@code parallax.json} says what it is, {@code dossier.json} has texts, pins and
 * dismissals, {@code notes.json} the notes with their replies, {@code glossary.json} names and terms, {@code findings.json} what the
 * checks found. Spans count UTF-16 units.
 */
public final class ArchiveWriter {
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

    private static void add(ZipOutputStream zip, String name, Object value, Instant when) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(when.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(Json.write(value).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
