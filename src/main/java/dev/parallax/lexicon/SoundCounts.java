package dev.parallax.lexicon;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each character (of katakana each mora: "unit") stands for which run of up to six letters a to z.
 *
 * <p>Units and runs go by numbers, and a pair's count lies in one hash table with open addressing, so that a look-up
 * costs no object. The build lays the table out.
 */
final class SoundCounts {
    static final int LONGEST_RUN = 6;
    static final int UNKNOWN = -1;

    /** The number that stands for all units together. */
    private static final int ANY = 0;

    private static final double LIKELY = 0.02;
    private static final int LETTER_BITS = 5;
    private static final int RUN_BITS = LONGEST_RUN * LETTER_BITS;
    private static final int MOST_UNITS = 1 << 16;

    /** In the order of their numbers, from 1 on. */
    private final String[] units;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final char[] characters = new char[Character.MAX_VALUE + 1];
    private final long[] keys;
    private final double[] counts;
    private final double[] totals;
    private final int[] firstLetters;

    private SoundCounts(String[] units, long[] keys, double[] counts) {
        this.units = units;
        this.keys = keys;
        this.counts = counts;
        for (int number = 1; number <= units.length; number++) {
            String unit = units[number - 1];
            numbers.put(unit, number);
            if (unit.length() == 1) {
                characters[unit.charAt(0)] = (char) number;
            }
        }
        totals = new double[units.length + 1];
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != 0) {
                totals[unitOf(keys[at])] += counts[at];
            }
        }
        firstLetters = new int[units.length + 1];
        for (int at = 0; at < keys.length; at++) {
            int unit = unitOf(keys[at]);
            int run = (int) keys[at] & (1 << RUN_BITS) - 1;
            if (run != 0 && counts[at] >= LIKELY * totals[unit]) {
                firstLetters[unit] |= 1 << firstLetter(run) - 1;
            }
        }
    }

    /** @param rows by unit, then by run of letters */
    static SoundCounts of(Map<String, Map<String, Double>> rows) {
        var units = rows.keySet().toArray(String[]::new);
        var pairs = new LinkedHashMap<Long, Double>();
        for (int number = 1; number <= units.length; number++) {
            for (var entry : rows.getOrDefault(units[number - 1], Map.of()).entrySet()) {
                int run = run(entry.getKey(), 0, entry.getKey().length());
                pairs.put(key(number, run), entry.getValue());
                pairs.merge(key(ANY, run), entry.getValue(), Double::sum);
            }
        }
        var keys = new long[4 * Integer.highestOneBit(pairs.size())];
        var counts = new double[keys.length];
        pairs.forEach((key, count) -> {
            int slot = slot(key, keys);
            keys[slot] = key;
            counts[slot] = count;
        });
        return new SoundCounts(units, keys, counts);
    }

    static SoundCounts load(String resource) {
        ByteBuffer bytes = ByteBuffer.wrap(Resources.bytes(resource));
        var units = new String[bytes.getInt()];
        for (int k = 0; k < units.length; k++) {
            var unit = new char[bytes.get()];
            for (int c = 0; c < unit.length; c++) {
                unit[c] = bytes.getChar();
            }
            units[k] = new String(unit);
        }
        var keys = new long[bytes.getInt()];
        bytes.asLongBuffer().get(keys);
        var counts = new double[keys.length];
        bytes.position(bytes.position() + Long.BYTES * keys.length)
                .asDoubleBuffer()
                .get(counts);
        return new SoundCounts(units, keys, counts);
    }

    void write(DataOutput output) throws IOException {
        output.writeInt(units.length);
        for (String unit : units) {
            output.writeByte(unit.length());
            output.writeChars(unit);
        }
        output.writeInt(keys.length);
        for (long key : keys) {
            output.writeLong(key);
        }
        for (double count : counts) {
            output.writeDouble(count);
        }
    }

    private static int slot(long key, long[] keys) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Never 0. */
    private static long key(int unit, int run) {
        return 1L << 62 | (long) unit << RUN_BITS | run;
    }

    private static int unitOf(long key) {
        return (int) (key >>> RUN_BITS) & MOST_UNITS - 1;
    }

    /** A run of at most six letters a to z as a number. */
    static int run(String letters, int from, int to) {
        int run = 0;
        for (int at = from; at < to; at++) {
            run = run << LETTER_BITS | letters.charAt(at) - 'a' + 1;
        }
        return run;
    }

    private static int firstLetter(int run) {
        int first = run;
        while (first >= 1 << LETTER_BITS) {
            first >>>= LETTER_BITS;
        }
        return first;
    }

    /** The number of a unit; {@link #UNKNOWN} if no name had it. */
    int unit(String unit) {
        return numbers.getOrDefault(unit, UNKNOWN);
    }

    /** The number of a unit of one character. */
    int unit(char unit) {
        return characters[unit] == 0 ? UNKNOWN : characters[unit];
    }

    /** How often a unit stands for a run. */
    double count(int unit, int run) {
        return unit == UNKNOWN ? 0 : counts[slot(key(unit, run), keys)];
    }

    /** How often any unit stands for a run. */
    double count(int run) {
        return counts[slot(key(ANY, run), keys)];
    }

    /** How often a unit was seen. */
    double total(int unit) {
        return unit == UNKNOWN ? 0 : totals[unit];
    }

    /** How many units were seen. */
    double total() {
        return totals[ANY];
    }

    /** The letters with which what a unit stands for may begin, as bits: a is the lowest. */
    int firstLetters(int unit) {
        return unit == UNKNOWN ? 0 : firstLetters[unit];
    }
}
