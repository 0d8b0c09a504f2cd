package dev.parallax.ingest;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a text by its bytes alone.
 *
 * <p>In this order: a byte order mark; UTF-8, which hardly any other encoding is by accident; then what two detectors
 * propose, each proposal being decoded strictly and refused if it yields control, private-use or unassigned characters.
 * juniversalchardet is the better one on a few East Asian characters, ICU on Central European, Turkish and Arabic text,
 * so the number of bytes outside ASCII decides which is asked first. Names of ISO 8859 and the like stand for their
 * Windows supersets, as in the WHATWG Encoding Standard.
 *
 * <p>Cost: linear. Limits: below some thirty characters the answer may be wrong; Polish and Turkish need about a hundred
 * not to be taken for Western European.
 */
final class Encodings {
    /** Fewer bytes than this outside ASCII are too few for ICU. */
    private static final int FEW = 8;

    /** Fewer bytes than this outside ASCII are too few for ICU where the other detector sees a multi-byte encoding. */
    private static final int FEW_IF_MULTIBYTE = 40;

    /** So many characters read well for one that does not, or the encoding is not the right one. */
    private static final int WELL_READ = 100;

    private static final int WELL_READ_UTF_8 = 20;

    /** So many times more zeros on one side than on the other, or the text is not UTF-16. */
    private static final int ONE_SIDED = 3;

    private static final Map<String, String> SUPERSETS = Map.ofEntries(
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("ISO-8859-2", "windows-1250"),
            Map.entry("ISO-8859-6", "windows-1256"),
            Map.entry("ISO-8859-7", "windows-1253"),
            Map.entry("ISO-8859-8", "windows-1255"),
            Map.entry("ISO-8859-8-I", "windows-1255"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("TIS620", "x-windows-874"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("BIG5", "Big5-HKSCS"),
            Map.entry("SHIFT_JIS", "windows-31j"),
            Map.entry("EUC-KR", "x-windows-949"));

    private static final Set<String> MULTIBYTE =
            Set.of("GB18030", "Big5-HKSCS", "windows-31j", "EUC-JP", "x-windows-949", "ISO-2022-JP");

    private Encodings() {}

    /** The bytes as text; empty if no encoding makes sense of them. */
    static Optional<Decoded> decode(byte[] bytes) {
        Mark mark = Mark.of(bytes);
        if (mark != null) {
            return Optional.of(lenient(Arrays.copyOfRange(bytes, mark.bytes().length, bytes.length), mark.charset()));
        }
        Optional<Decoded> utf16 = utf16WithoutMark(bytes);
        if (utf16.isPresent()) {
            return utf16;
        }
        if (!escapesToJapanese(bytes)) {
            Decoded utf8 = lenient(bytes, StandardCharsets.UTF_8);
            if (utf8.damaged() == 0 || lettersOf(utf8) >= (long) utf8.damaged() * WELL_READ_UTF_8) {
                return Optional.of(utf8);
            }
        }
        var proposals = proposals(bytes);
        return proposals.stream()
                .flatMap(charset -> strict(bytes, charset).stream())
                .filter(Encodings::plausible)
                .findFirst()
                .or(() -> proposals.stream()
                        .map(charset -> lenient(bytes, charset))
                        .filter(d -> (long) d.damaged() * WELL_READ <= d.words().length())
                        .findFirst());
    }

    /**
     * The bytes in the encoding that a server or the page itself names; empty if there is none of that name, or the bytes
     * are not in it.
     */
    static Optional<Decoded> decode(byte[] bytes, String declared) {
        String name = superset(declared.strip());
        if (name.isEmpty() || !supported(name) || Mark.of(bytes) != null) {
            return Optional.empty();
        }
        return Optional.of(lenient(bytes, Charset.forName(name)))
                .filter(d -> (long) d.damaged() * WELL_READ <= d.words().length());
    }

    /** The first bytes as characters, good enough to see how a file begins, also in UTF-16 without a mark. */
    static String beginning(byte[] bytes, int most) {
        var mark = Mark.of(bytes);
        int from = mark == null ? 0 : mark.bytes().length;
        var charset = mark == null ? StandardCharsets.ISO_8859_1 : mark.charset();
        String words = new String(bytes, from, Math.min(most, bytes.length - from), charset);
        return mark == null ? words.replace("\0", "") : words;
    }

    private static boolean supported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException notAName) {
            return false;
        }
    }

    private record Mark(Charset charset, byte[] bytes) {
        private static final List<Mark> ALL = List.of(
                new Mark(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                new Mark(Charset.forName("UTF-32LE"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}),
                new Mark(Charset.forName("UTF-32BE"), new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}),
                new Mark(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
                new Mark(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}),
                new Mark(Charset.forName("GB18030"), new byte[] {(byte) 0x84, 0x31, (byte) 0x95, 0x33}));

        static @Nullable Mark of(byte[] bytes) {
            return ALL.stream()
                    .filter(mark -> startsWith(bytes, mark.bytes()))
                    .findFirst()
                    .orElse(null);
        }
    }

    static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /**
     * UTF-16 writes a line break, a space or a Latin letter with one byte of zero, always on the same side; few other
     * characters, such as 一 and 最, have one on the other.
     */
    private static Optional<Decoded> utf16WithoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int fewer = Math.min(zeros[0], zeros[1]);
        if (bytes.length % 2 != 0 || Math.max(zeros[0], zeros[1]) <= fewer * ONE_SIDED) {
            return Optional.empty();
        }
        return strict(bytes, zeros[0] == fewer ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                .filter(Encodings::plausible);
    }

    /** ISO-2022-JP is made of ASCII bytes, and so UTF-8 as well, but for its escape sequences. */
    private static boolean escapesToJapanese(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    private static Set<Charset> proposals(byte[] bytes) {
        int beyondAscii = 0;
        for (byte b : bytes) {
            if (b < 0) {
                beyondAscii++;
            }
        }
        var universal = new UniversalDetector();
        universal.handleData(bytes, 0, bytes.length);
        universal.dataEnd();
        String first = universal.getDetectedCharset() == null ? "" : superset(universal.getDetectedCharset());
        var names = new LinkedHashSet<String>();
        if (beyondAscii < (MULTIBYTE.contains(first) ? FEW_IF_MULTIBYTE : FEW)) {
            names.add(first);
        }
        for (var match : new CharsetDetector().setText(bytes).detectAll()) {
            if (!match.getName().startsWith("UTF")) {
                names.add(superset(match.getName()));
                names.add(first);
            }
        }
        names.add(first);
        var charsets = new LinkedHashSet<Charset>();
        names.stream()
                .filter(name -> !name.isEmpty() && Charset.isSupported(name))
                .forEach(name -> charsets.add(Charset.forName(name)));
        return charsets;
    }

    private static String superset(String name) {
        return SUPERSETS.getOrDefault(name.toUpperCase(Locale.ROOT), name);
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            var words = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(new Decoded(words.toString(), charset, 0));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded lenient(byte[] bytes, Charset charset) {
        String words = new String(bytes, charset);
        return new Decoded(
                words, charset, (int) words.chars().filter(c -> c == 0xFFFD).count());
    }

    private static long lettersOf(Decoded decoded) {
        return decoded.words().chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    }

    private static boolean plausible(Decoded decoded) {
        return decoded.words()
                .codePoints()
                .noneMatch(c -> c > 0x7F
                        && switch (Character.getType(c)) {
                            case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
                            default -> false;
                        });
    }
}
