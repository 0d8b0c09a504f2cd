package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import dev.parallax.text.LanguageDetector;
import dev.parallax.text.Paragraph;
import dev.parallax.text.ParagraphKind;
import dev.parallax.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads pasted text, and plain-text and Markdown files in any of the usual encodings. */
final class PlainTextReader {
    /** The longest text that is read, in bytes; pasted text counts as UTF-8. */
    static final int LONGEST = 5 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    /** So many control characters among a thousand are no text. */
    private static final int CONTROLS_PER_MILLE = 2;

    /** Old systems end a text with it. */
    private static final int END_OF_FILE = 0x1A;

    /** Reads an uploaded file. */
    Draft read(byte[] bytes) throws UnreadableText {
        if (bytes.length == 0) {
            throw new UnreadableText("reading.empty");
        }
        if (bytes.length > LONGEST) {
            throw new UnreadableText("reading.large", LONGEST / MEGABYTE);
        }
        Decoded decoded = Encodings.decode(bytes)
                .orElseThrow(() -> new UnreadableText(
                        isText(new String(bytes, StandardCharsets.ISO_8859_1))
                                ? "reading.encoding"
                                : "reading.binary"));
        var notices = new ArrayList<Remark>();
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
            notices.add(Remark.of("reading.read.as", name(decoded)));
        }
        if (decoded.damaged() > 0) {
            notices.add(Remark.of("reading.damaged.places", decoded.damaged()));
        }
        return draft(decoded.words(), notices, new Original("", "text/plain", bytes));
    }

    /** Reads what was pasted. */
    Draft read(String pasted) throws UnreadableText {
        if (pasted.length() > LONGEST || pasted.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new UnreadableText("reading.large", LONGEST / MEGABYTE);
        }
        return draft(
                pasted,
                new ArrayList<>(),
                new Original("", "text/plain; charset=UTF-8", pasted.getBytes(StandardCharsets.UTF_8)));
    }

    private static Draft draft(String words, List<Remark> notices, Original original) throws UnreadableText {
        if (!isText(words)) {
            throw new UnreadableText("reading.binary");
        }
        List<Paragraph> paragraphs = PlainText.paragraphs(words);
        if (paragraphs.isEmpty()) {
            throw new UnreadableText("reading.words.none");
        }
        String beginning =
                words.substring(0, Math.min(words.length(), 200)).strip().toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html")) {
            notices.add(Remark.of("reading.looks.like.page"));
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
