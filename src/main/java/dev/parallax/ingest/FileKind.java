package dev.parallax.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is, by its content: Apache Tika's magic numbers, and for archives what is in them. */
enum FileKind {
    PDF,
    DOCX,
    ODT,
    EPUB,
    XLSX,
    RTF,
    MAIL,
    HTML,
    TMX,
    XLIFF,
    XML,
    TEXT;

    private static final int LOOKED_AT = 16 * 1024;

    private static final Map<String, FileKind> KINDS = Map.ofEntries(
            Map.entry("application/pdf", PDF),
            Map.entry("application/rtf", RTF),
            Map.entry("text/rtf", RTF),
            Map.entry("message/rfc822", MAIL),
            Map.entry("text/html", HTML),
            Map.entry("application/xhtml+xml", HTML),
            Map.entry("application/x-tmx", TMX),
            Map.entry("application/xliff+xml", XLIFF),
            Map.entry("application/x-xliff+xml", XLIFF),
            Map.entry("application/xml", XML),
            Map.entry("text/plain", TEXT));

    private static final Set<String> ARCHIVES = Set.of(
            "application/gzip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-tar",
            "application/x-bzip2",
            "application/x-xz",
            "application/zstd");

    /** Whether its bytes are tags and words that are read as one tree. */
    boolean isMarkup() {
        return switch (this) {
            case HTML, TMX, XLIFF, XML, RTF -> true;
            default -> false;
        };
    }

    /** @throws UnreadableText if it is none of these; the remark says what it is instead */
    static FileKind of(byte[] bytes) throws UnreadableText {
        String type = magic(bytes);
        if (type.equals("application/zip")
                || type.startsWith("application/vnd.openxmlformats")
                || type.equals("application/epub+zip")
                || type.startsWith("application/vnd.oasis")
                || startsWith(bytes, "PK\u0003\u0004")) {
            return ofArchive(bytes);
        }
        var kind = KINDS.get(type);
        if (kind == XML || kind == TEXT || kind == HTML) {
            return ofWords(bytes, kind);
        }
        if (kind != null) {
            return kind;
        }
        if (type.startsWith("text/") || type.equals("application/octet-stream")) {
            // no magic number: text in an encoding that Tika does not know by sight, or bytes that the reader of text
            // refuses
            return ofWords(bytes, TEXT);
        }
        throw new UnreadableText(refusal(type, bytes));
    }

    private static String magic(byte[] bytes) {
        try (var in = TikaInputStream.get(new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, 64 * 1024)))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileKind ofArchive(byte[] bytes) throws UnreadableText {
        var entries = SafeZip.read(
                bytes,
                name -> name.equals("mimetype")
                        || name.equals("word/document.xml")
                        || name.equals("xl/workbook.xml")
                        || name.equals("META-INF/container.xml"));
        String type = new String(entries.getOrDefault("mimetype", new byte[0]), StandardCharsets.US_ASCII).strip();
        if (type.equals("application/epub+zip") || entries.containsKey("META-INF/container.xml")) {
            return EPUB;
        }
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return ODT;
        }
        if (entries.containsKey("word/document.xml")) {
            return DOCX;
        }
        if (entries.containsKey("xl/workbook.xml")) {
            return XLSX;
        }
        throw new UnreadableText("reading.archive");
    }

    /** Markup and mail are told from plain text by how they begin, whatever their encoding. */
    private static FileKind ofWords(byte[] bytes, FileKind otherwise) {
        String beginning = Encodings.beginning(bytes, LOOKED_AT).stripLeading().toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<?xml") || beginning.startsWith("<tmx") || beginning.startsWith("<xliff")) {
            if (beginning.contains("<tmx")) {
                return TMX;
            }
            if (beginning.contains("<xliff")) {
                return XLIFF;
            }
            return beginning.contains("<html") ? HTML : XML;
        }
        if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html") || beginning.startsWith("<head")) {
            return HTML;
        }
        if (otherwise == HTML && !beginning.startsWith("<")) {
            return TEXT;
        }
        return otherwise;
    }

    private static String refusal(String type, byte[] bytes) {
        if (type.startsWith("image/")) {
            return "reading.picture";
        }
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            return "reading.recording";
        }
        if (ARCHIVES.contains(type)) {
            return "reading.archive";
        }
        if (type.equals("application/x-tika-msoffice") || startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return isEncrypted(bytes) ? "reading.password" : "reading.old.office";
        }
        return "reading.binary";
    }

    private static boolean isEncrypted(byte[] bytes) {
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(mark, StandardCharsets.ISO_8859_1));
    }

    private static boolean startsWith(byte[] bytes, String beginning) {
        return Encodings.startsWith(bytes, beginning.getBytes(StandardCharsets.ISO_8859_1));
    }
}
