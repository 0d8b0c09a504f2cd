package dev.parallax.lexicon;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A dictionary as one array of bytes, laid out by the build ({@link DictionaryPacker}) so that it is used as it is read:
 * loading parses nothing, and a text pays for its own words only.
 *
 * <p>The bytes are a hash table with open addressing and linear probing. For each character there is first how long the
 * longest key that begins with it is, then come the slots, then records: where the value stands, the key's length, its
 * UTF-16 units. Slots hold where records stand; those of equal keys stand in the order in which they were added.
 */
final class PackedTable {
    /** Keys that are longer are not kept. */
    static final int LONGEST = 64;

    private static final int CHARACTERS = Character.MAX_VALUE + 1;
    private static final int SLOTS = CHARACTERS + Integer.BYTES;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle CHAR = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] bytes;
    private final int mask;

    private PackedTable(byte[] bytes) {
        this.bytes = bytes;
        this.mask = (int) INT.get(bytes, CHARACTERS) - 1;
    }

    static PackedTable load(String resource) {
        return of(Resources.bytes(resource));
    }

    /** @param bytes as {@link Builder} writes them */
    static PackedTable of(byte[] bytes) {
        return new PackedTable(bytes);
    }

    /** The longest key that begins with this character has so many; 0 if none does. */
    int longestFrom(char first) {
        return bytes[first];
    }

    /** Whether the part of the words from {@code start} to {@code end} is a key. */
    boolean contains(String words, int start, int end) {
        return record(words, start, end, first(words, start, end)) >= 0;
    }

    /** Reads a value. */
    interface Reader<T> {
        T read(DataInput value) throws IOException;
    }

    /** The values of a key in the order in which they were added. */
    <T> List<T> values(String key, Reader<T> reader) {
        var values = new ArrayList<T>(2);
        int slot = record(key, 0, key.length(), first(key, 0, key.length()));
        while (slot >= 0) {
            int value = (int) INT.get(bytes, recordAt(slot));
            try {
                values.add(
                        reader.read(new DataInputStream(new ByteArrayInputStream(bytes, value, bytes.length - value))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            slot = record(key, 0, key.length(), slot + 1 & mask);
        }
        return values;
    }

    private int first(String words, int start, int end) {
        return hash(words, start, end) & mask;
    }

    private int recordAt(int slot) {
        return (int) INT.get(bytes, SLOTS + Integer.BYTES * slot);
    }

    /** The slot of a key, looked for from a slot on; negative if it is not there. */
    private int record(String words, int start, int end, int from) {
        if (start == end || end - start > bytes[words.charAt(start)]) {
            return -1;
        }
        for (int slot = from; recordAt(slot) != 0; slot = slot + 1 & mask) {
            if (isKey(recordAt(slot) + Integer.BYTES, words, start, end)) {
                return slot;
            }
        }
        return -1;
    }

    private boolean isKey(int at, String words, int start, int end) {
        if (bytes[at] != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if ((char) CHAR.get(bytes, at + 1 + Character.BYTES * (i - start)) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String words, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + words.charAt(i);
        }
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    /** Lays out a table. */
    static final class Builder {
        private final List<Entry> entries = new ArrayList<>();
        private final ByteArrayOutputStream values = new ByteArrayOutputStream();
        private final DataOutputStream output = new DataOutputStream(values);

        private record Entry(String key, int value) {}

        /** Writes a value. */
        interface Writer {
            void write(DataOutput value) throws IOException;
        }

        /** @param keys by each of which the value can be found */
        void add(Iterable<String> keys, Writer value) throws IOException {
            int at = output.size();
            value.write(output);
            for (String key : keys) {
                if (!key.isEmpty() && key.length() <= LONGEST) {
                    entries.add(new Entry(key, at));
                }
            }
        }

        void write(Path file) throws IOException {
            int slots = Math.max(2, Integer.highestOneBit(entries.size()) * 4);
            var longest = new byte[CHARACTERS];
            var records = new int[slots];
            var keys = new ByteArrayOutputStream();
            var keyOutput = new DataOutputStream(keys);
            int keysStart = SLOTS + Integer.BYTES * slots;
            int keysLength = entries.stream()
                    .mapToInt(e -> Integer.BYTES + 1 + Character.BYTES * e.key.length())
                    .sum();
            for (Entry entry : entries) {
                String key = entry.key;
                longest[key.charAt(0)] = (byte) Math.max(longest[key.charAt(0)], key.length());
                int slot = hash(key, 0, key.length()) & slots - 1;
                while (records[slot] != 0) {
                    slot = slot + 1 & slots - 1;
                }
                records[slot] = keysStart + keyOutput.size();
                keyOutput.writeInt(keysStart + keysLength + entry.value);
                keyOutput.writeByte(key.length());
                keyOutput.writeChars(key);
            }
            try (var table = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                table.write(longest);
                table.writeInt(slots);
                for (int record : records) {
                    table.writeInt(record);
                }
                keys.writeTo(table);
                values.writeTo(table);
            }
        }
    }
}
