package dev.parallax.lexicon;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * How names written in kanji are read, by ENAMDICT, the Japanese names dictionary of the EDRDG, packed by the build into
 * a {@link PackedTable} by the names' simplified forms (10 MB in memory).
 */
final class Enamdict {
    static final String RESOURCE = "enamdict.bin";

    private static final String SEPARATOR = "/";

    private final PackedTable table;

    private Enamdict(PackedTable table) {
        this.table = table;
    }

    /** The dictionary on the class path, loaded on first use. */
    static Enamdict standard() {
        return Standard.ENAMDICT;
    }

    private static final class Standard {
        static final Enamdict ENAMDICT = new Enamdict(PackedTable.load(RESOURCE));
    }

    /**
     * The readings of a name in Hepburn romaji with its long vowels, in the dictionary's order; empty if it has none.
     * Simplified, traditional and Japanese forms of a character count as the same.
     */
    List<String> readings(String name) {
        List<List<String>> found = table.values(HanScript.simplified(name), Enamdict::read);
        return found.isEmpty() ? List.of() : found.getFirst();
    }

    static void add(String simplified, Iterable<String> readings, PackedTable.Builder table) throws IOException {
        table.add(List.of(simplified), value -> write(readings, value));
    }

    private static void write(Iterable<String> readings, DataOutput value) throws IOException {
        value.writeUTF(String.join(SEPARATOR, readings));
    }

    private static List<String> read(DataInput value) throws IOException {
        return List.of(value.readUTF().split(SEPARATOR));
    }
}
