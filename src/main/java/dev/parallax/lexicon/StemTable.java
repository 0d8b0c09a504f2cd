package dev.parallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Tables of stems beside the classes: lines {@code stem TAB stem TAB weight TAB stem TAB weight …}. */
final class StemTable {
    private StemTable() {}

    /** The table; empty if there is no such resource. */
    static Map<String, Map<String, Double>> read(String resource) {
        var table = new HashMap<String, Map<String, Double>>();
        try (var stream = StemTable.class.getResourceAsStream(resource)) {
            if (stream != null) {
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                        .lines()
                        .forEach(line -> read(line.split("\t"), table));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String[] columns, Map<String, Map<String, Double>> table) {
        var row = new HashMap<String, Double>();
        for (int k = 1; k + 1 < columns.length; k += 2) {
            row.put(columns[k], Double.parseDouble(columns[k + 1]));
        }
        table.put(columns[0], row);
    }
}
