package dev.parallax.ingest;

import dev.parallax.text.LanguageDetector;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads pasted text, and plain-text and Markdown files in any of the usual encodings. */
final class PlainTextReader {
    /** The longest text that is read, in bytes; pasted text counts as UTF-8. */
    static final int LONGEST = 5 * 1024 * 1024;

    /** So many control characters among a thousand are no text. */
    private static final int CONTROLS_PER_MILLE = 2;

    /** Old systems end a text with it. */
    private static final int END_OF_FILE = 0x1A;

    private static final Map<String, String> OTHER_FILES = Map.of(
            "%PDF-", "a PDF file",
            "PK\u0003\u0004", "a ZIP archive or an office document (.docx, .odt, .xlsx, .epub)",
            "\u00D0\u00CF\u0011\u00E0", "an office document in an old format (.doc, .xls)",
            "{\\rtf", "a rich text file (.rtf)",
            "\u0089PNG", "a picture",
            "\u00FF\u00D8\u00FF", "a picture",
            "GIF8", "a picture",
            "\u001F\u008B", "a compressed file");

    /** Reads an uploaded file. */
    Draft read(byte[] bytes) throws UnreadableText {
        if (bytes.length == 0) {
            throw new UnreadableText("The file is empty.");
        }
        if (bytes.length > LONGEST) {
            throw new UnreadableText("The file is larger than 5 MB, more than Parallax reads as one text.");
        }
        for (var other : OTHER_FILES.entrySet()) {
            if (Encodings.startsWith(bytes, other.getKey().getBytes(StandardCharsets.ISO_8859_1))) {
                throw new UnreadableText("This is " + other.getValue() + ", not plain text.");
            }
        }
        Decoded decoded = Encodings.decode(bytes)
                .orElseThrow(() -> new UnreadableText(
                        isText(new String(bytes, StandardCharsets.ISO_8859_1))
                                ? "The file’s encoding is not one that Parallax knows; save it as UTF-8 and add it again."
                                : "The file holds binary data, not text."));
        var notices = new ArrayList<String>();
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
            notices.add("Read as " + name(decoded) + ".");
        }
        if (decoded.damaged() > 0) {
            notices.add(
                    decoded.damaged() == 1
                            ? "One place in the file is damaged; it shows as �."
                            : decoded.damaged() + " places in the file are damaged; they show as �.");
        }
        return draft(decoded.words(), "The file", notices, new Original("", "text/plain", bytes));
    }

    /** Reads what was pasted. */
    Draft read(String pasted) throws UnreadableText {
        if (pasted.length() > LONGEST || pasted.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new UnreadableText("The pasted text is longer than 5 MB, more than Parallax reads as one text.");
        }
        return draft(
                pasted,
                "The pasted text",
                new ArrayList<>(),
                new Original("", "text/plain; charset=UTF-8", pasted.getBytes(StandardCharsets.UTF_8)));
    }

    private static Draft draft(String words, String what, List<String> notices, Original original)
            throws UnreadableText {
        if (!isText(words)) {
            throw new UnreadableText(what + " holds binary data, not text.");
        }
        List<Paragraph> paragraphs = PlainText.paragraphs(words);
        if (paragraphs.isEmpty()) {
            throw new UnreadableText(what + " holds no words.");
        }
        String beginning =
                words.substring(0, Math.min(words.length(), 200)).strip().toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html")) {
            notices.add("This looks like a web page; its tags are taken for words. Save it as text first.");
        }
        return new Draft(
                Facts.of(title(paragraphs), LanguageDetector.detect(words)),
                Blocks.kept(paragraphs),
                notices,
                original);
    }

    private static boolean isText(String words) {
        long controls = words.chars()
                .filter(c -> c < ' ' && !Character.isWhitespace(c) && c != END_OF_FILE)
                .count();
        return words.indexOf('\0') < 0 && controls * 1000 <= (long) words.length() * CONTROLS_PER_MILLE;
    }

    private static String title(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(p -> p.kind() == ParagraphKind.HEADLINE)
                .map(Paragraph::content)
                .findFirst()
                .orElse("");
    }

    /** As editors know it. */
    static String name(Decoded decoded) {
        return switch (decoded.charset().name()) {
            case "windows-31j" -> "Shift_JIS";
            case "Big5-HKSCS" -> "Big5";
            case "x-windows-949" -> "EUC-KR";
            case "x-windows-874" -> "windows-874";
            default -> decoded.charset().name();
        };
    }
}
