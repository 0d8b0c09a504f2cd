package dev.parallax.archive;

import dev.parallax.dossier.Dossier;
import dev.parallax.dossier.Json;
import dev.parallax.dossier.KeptVersion;
import dev.parallax.dossier.Original;
import dev.parallax.dossier.TextVersion;
import dev.parallax.dossier.UnreadableDossierException;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.review.Note;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads an archive that may come from anywhere. Nothing is unpacked to disk, no entry's name becomes a path, and what is
 * unpacked in memory is limited, so that a small file cannot grow without end.
 */
public final class ArchiveReader {
    /** The most that an archive may hold, unpacked, in bytes: pages and files up to half of it, and what people made of them. */
    static final int MOST_BYTES = 200_000_000;

    /** The most entries, those that this version does not know included. */
    static final int MOST_ENTRIES = 1_000;

    private static final Set<String> KNOWN =
            Set.of(Entries.MANIFEST, Entries.DOSSIER, Entries.NOTES, Entries.GLOSSARY, Entries.VERSIONS);

    private final int mostBytes;

    ArchiveReader(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @throws UnreadableDossierException if the file is no archive, or a broken one; the message says why */
    public static Archive read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UnreadableDossierException("The archive cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads an archive to its end. The stream stays open.
     *
     * @throws UnreadableDossierException if it is no archive, or a broken one; the message says why
     * @throws IOException if the stream cannot be read
     */
    public static Archive read(InputStream in) throws IOException {
        return new ArchiveReader(MOST_BYTES).archive(in);
    }

    Archive archive(InputStream in) throws IOException {
        var entries = entries(in);
        check(entries.get(Entries.MANIFEST));
        var dossier = json(Entries.DOSSIER, needed(entries, Entries.DOSSIER), Dossier.class);
        var notes = list(Entries.NOTES, needed(entries, Entries.NOTES), Note[].class);
        byte[] glossary = entries.get(Entries.GLOSSARY);
        return Soundness.checked(new Archive(
                dossier,
                notes,
                glossary == null ? List.of() : list(Entries.GLOSSARY, glossary, GlossaryEntry[].class),
                versions(entries)));
    }

    private static List<KeptVersion> versions(Map<String, byte[]> entries) {
        byte[] versions = entries.get(Entries.VERSIONS);
        if (versions == null) {
            return List.of();
        }
        var numbers = new HashMap<String, Integer>();
        return list(Entries.VERSIONS, versions, ArchivedVersion[].class).stream()
                .map(v -> kept(v, numbers.merge(v.textId(), 1, Integer::sum), entries.get(v.original())))
                .toList();
    }

    private static KeptVersion kept(ArchivedVersion v, int number, byte @Nullable [] bytes) {
        var original = Optional.ofNullable(bytes).map(b -> new Original(v.originalName(), v.mediaType(), b));
        return new KeptVersion(
                v.textId(),
                new TextVersion(number, v.taken(), v.article(), v.paragraphs(), v.originalName(), original.isPresent()),
                () -> original);
    }

    private static boolean isKnown(String name) {
        return KNOWN.contains(name) || name.startsWith(Entries.ORIGINALS);
    }

    /** The known entries, unpacked. */
    private Map<String, byte[]> entries(InputStream in) throws IOException {
        var unpacked = new HashMap<String, byte[]>();
        var zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        int left = mostBytes;
        int count = 0;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new UnreadableDossierException(
                            "This archive holds more than " + MOST_ENTRIES + " files; no dossier does.");
                }
                checkName(entry.getName());
                byte[] content = unpack(zip, left);
                left -= content.length;
                if (isKnown(entry.getName()) && unpacked.put(entry.getName(), content) != null) {
                    throw new UnreadableDossierException("This archive has " + entry.getName() + " twice.");
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableDossierException("This is no zip file that can be read: " + e.getMessage());
        } catch (EOFException e) {
            throw new UnreadableDossierException("This archive ends too early; it may have been cut off on its way.");
        }
        return unpacked;
    }

    /** Also what nobody wants counts towards the limit. */
    private byte[] unpack(InputStream entry, int left) throws IOException {
        byte[] content = entry.readNBytes(left);
        if (entry.read() >= 0) {
            throw new UnreadableDossierException("This archive holds more than " + mostBytes / 1_000_000
                    + " MB when it is unpacked; no dossier does.");
        }
        return content;
    }

    private static void checkName(String name) {
        boolean absolute = name.startsWith("/") || name.startsWith("\\") || name.indexOf(':') >= 0;
        if (absolute || List.of(name.split("[/\\\\]")).contains("..")) {
            throw new UnreadableDossierException(
                    "This archive was not made by Parallax: it names a file outside itself.");
        }
    }

    private static void check(byte @Nullable [] content) {
        if (content == null) {
            throw new UnreadableDossierException("This is no Parallax archive: it has no " + Entries.MANIFEST + ".");
        }
        var manifest = json(Entries.MANIFEST, content, Manifest.class);
        if (!Manifest.FORMAT.equals(manifest.format()) || manifest.version() < 1) {
            throw new UnreadableDossierException(
                    "This is no Parallax archive: its " + Entries.MANIFEST + " is another's.");
        }
        if (manifest.version() > Manifest.VERSION) {
            throw new UnreadableDossierException("This archive is of version " + manifest.version()
                    + ", made by a newer Parallax; this one reads version " + Manifest.VERSION + ".");
        }
    }

    private static byte[] needed(Map<String, byte[]> entries, String name) {
        byte[] content = entries.get(name);
        if (content == null) {
            throw new UnreadableDossierException("This archive is broken: it has no " + name + ".");
        }
        return content;
    }

    private static <T> List<T> list(String name, byte[] content, Class<T[]> type) {
        var values = Arrays.asList(json(name, content, type));
        if (values.contains(null)) {
            throw new UnreadableDossierException("This archive is broken: something is missing in " + name + ".");
        }
        return values;
    }

    private static <T> T json(String name, byte[] content, Class<T> type) {
        try {
            T value = Json.readOutside(content, type);
            if (value == null) {
                throw new UnreadableDossierException("This archive is broken: " + name + " is empty.");
            }
            return value;
        } catch (JacksonException e) {
            throw new UnreadableDossierException(
                    "This archive is broken: " + name + " is not as it should be: " + e.getOriginalMessage());
        }
    }
}
