package dev.parallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each character (of katakana each mora: "unit") stands for which run of up to six letters a to z.
 *
 * <p>Units and runs go by numbers, and a pair's count lies in one hash table with open addressing, so that a look-up
 * costs no object.
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

    private final Map<String, Integer> units = new HashMap<>();
    private final char[] characters = new char[Character.MAX_VALUE + 1];
    private double[] totals = new double[64];
    private long[] keys = new long[1 << 12];
    private double[] counts = new double[1 << 12];
    private int size;
    private int[] firstLetters = {};

    /** @param rows by unit, then by run of letters */
    static SoundCounts of(Map<String, Map<String, Double>> rows) {
        var table = new SoundCounts();
        rows.forEach((unit, row) -> row.forEach((run, count) -> table.add(unit, run, count)));
        table.findFirstLetters();
        return table;
    }

    /** From lines {@code unit TAB run:count TAB run:count ...} on the class path. */
    static SoundCounts load(String resource) {
        var stream = SoundCounts.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is not on the class path");
        }
        var table = new SoundCounts();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int end = line.indexOf('\t');
                String unit = line.substring(0, end);
                while (end < line.length()) {
                    int start = end + 1;
                    int colon = line.indexOf(':', start);
                    end = line.indexOf('\t', colon);
                    end = end < 0 ? line.length() : end;
                    table.add(unit, line.substring(start, colon), Double.parseDouble(line.substring(colon + 1, end)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.findFirstLetters();
        return table;
    }

    private void add(String unit, String run, double count) {
        int number = units.computeIfAbsent(unit, u -> units.size() + 1);
        if (unit.length() == 1) {
            characters[unit.charAt(0)] = (char) number;
        }
        if (number >= totals.length) {
            totals = Arrays.copyOf(totals, 2 * totals.length);
        }
        totals[number] += count;
        totals[ANY] += count;
        int letters = run(run, 0, run.length());
        add(key(number, letters), count);
        add(key(ANY, letters), count);
    }

    private void add(long key, double count) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += count;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new double[2 * oldKeys.length];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != 0) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                counts[slot] = oldCounts[at];
            }
        }
    }

    private int slot(long key) {
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

    /** A run of at most six letters a to z as a number. */
    static int run(String letters, int from, int to) {
        int run = 0;
        for (int at = from; at < to; at++) {
            run = run << LETTER_BITS | letters.charAt(at) - 'a' + 1;
        }
        return run;
    }

    /** The number of a unit; {@link #UNKNOWN} if no name had it. */
    int unit(String unit) {
        return units.getOrDefault(unit, UNKNOWN);
    }

    /** The number of a unit of one character. */
    int unit(char unit) {
        return characters[unit] == 0 ? UNKNOWN : characters[unit];
    }

    /** How often a unit stands for a run. */
    double count(int unit, int run) {
        return unit == UNKNOWN ? 0 : counts[slot(key(unit, run))];
    }

    /** How often any unit stands for a run. */
    double count(int run) {
        return counts[slot(key(ANY, run))];
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

    private void findFirstLetters() {
        firstLetters = new int[totals.length];
        for (int at = 0; at < keys.length; at++) {
            int run = (int) keys[at] & (1 << RUN_BITS) - 1;
            int unit = (int) (keys[at] >>> RUN_BITS) & MOST_UNITS - 1;
            if (run != 0 && counts[at] >= LIKELY * totals[unit]) {
                firstLetters[unit] |= 1 << firstLetter(run) - 1;
            }
        }
    }

    private static int firstLetter(int run) {
        int first = run;
        while (first >= 1 << LETTER_BITS) {
            first >>>= LETTER_BITS;
        }
        return first;
    }
}
