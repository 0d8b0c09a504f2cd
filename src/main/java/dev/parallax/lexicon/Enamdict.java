package dev.parallax.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * How names written in kanji are read, by ENAMDICT, the Japanese names dictionary of the EDRDG.
 *
 * <p>As in {@link Cedict}, the file stays in memory as its bytes (17 MB) and loading, on first use, only notes where the
 * lines of each name begin, in a hash table with open addressing.
 */
final class Enamdict {
    private static final int SLOTS = 1 << 20;

    private final byte[] lines;
    private final int[] starts = new int[SLOTS];
    private final int[] hashes = new int[SLOTS];

    private Enamdict(byte[] lines) {
        this.lines = lines;
        int start = 0;
        while (start < lines.length) {
            int name = nameOf(start);
            int hash = hash(name, end(name, '|'));
            int slot = hash & SLOTS - 1;
            while (starts[slot] != 0) {
                slot = slot + 1 & SLOTS - 1;
            }
            starts[slot] = start + 1;
            hashes[slot] = hash;
            start = end(name, '\n') + 1;
        }
    }

    /** The dictionary on the class path, loaded on first use. */
    static Enamdict standard() {
        return Standard.ENAMDICT;
    }

    private static final class Standard {
        static final Enamdict ENAMDICT = load();

        private static Enamdict load() {
            try (var stream = Enamdict.class.getResourceAsStream("enamdict.gz")) {
                if (stream == null) {
                    throw new IllegalStateException("enamdict.gz is not on the class path");
                }
                return new Enamdict(new GZIPInputStream(stream, 1 << 16).readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The readings of a name in Hepburn romaji with its long vowels, in the dictionary's order; empty if it has none.
     * Simplified, traditional and Japanese forms of a character count as the same.
     */
    List<String> readings(String name) {
        String key = HanScript.simplified(name);
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = 31 * hash + key.charAt(i);
        }
        hash = spread(hash);
        var readings = new ArrayList<String>();
        for (int slot = hash & SLOTS - 1; starts[slot] != 0; slot = slot + 1 & SLOTS - 1) {
            int start = starts[slot] - 1;
            if (hashes[slot] == hash && simplifiedName(start).equals(key)) {
                int from = end(start, '|') + 1;
                String reading = new String(lines, from, end(from, '|') - from, StandardCharsets.UTF_8);
                if (!readings.contains(reading)) {
                    readings.add(reading);
                }
            }
        }
        return readings;
    }

    private String simplifiedName(int start) {
        int from = nameOf(start);
        return HanScript.simplified(new String(lines, from, end(from, '|') - from, StandardCharsets.UTF_8));
    }

    /** Where the third column of a line begins. */
    private int nameOf(int start) {
        return end(end(start, '|') + 1, '|') + 1;
    }

    private int end(int from, char mark) {
        int at = from;
        while (at < lines.length && lines[at] != mark) {
            at++;
        }
        return at;
    }

    /** The hash of a name's UTF-16 units in simplified form, read from UTF-8. */
    private int hash(int from, int to) {
        int hash = 0;
        for (int at = from; at < to; ) {
            int first = lines[at];
            if (first >= 0) {
                hash = 31 * hash + first;
                at++;
            } else if ((first & 0xE0) == 0xC0) {
                hash = 31 * hash + ((first & 0x1F) << 6 | lines[at + 1] & 0x3F);
                at += 2;
            } else if ((first & 0xF0) == 0xE0) {
                int c = (first & 0x0F) << 12 | (lines[at + 1] & 0x3F) << 6 | lines[at + 2] & 0x3F;
                hash = 31 * hash + HanScript.simplified((char) c);
                at += 3;
            } else {
                int c = (first & 0x07) << 18
                        | (lines[at + 1] & 0x3F) << 12
                        | (lines[at + 2] & 0x3F) << 6
                        | lines[at + 3] & 0x3F;
                hash = 31 * (31 * hash + Character.highSurrogate(c)) + Character.lowSurrogate(c);
                at += 4;
            }
        }
        return spread(hash);
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
