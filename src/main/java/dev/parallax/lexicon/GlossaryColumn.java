package dev.parallax.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** A column of a glossary file, with the names by which its first line may call it; ours comes first. */
enum GlossaryColumn {
    TERM("term", "source", "original", "name"),
    PREFERRED("preferred", "target", "translation", "rendering"),
    ALLOWED("allowed", "synonyms", "synonym", "also", "variants"),
    FORBIDDEN("forbidden", "not", "avoid", "wrong"),
    LANGUAGE("language", "target language", "lang");

    private final List<String> names;

    GlossaryColumn(String... names) {
        this.names = List.of(names);
    }

    String header() {
        return names.getFirst();
    }

    private static Optional<GlossaryColumn> named(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(c -> c.names.contains(name)).findFirst();
    }

    /** Where the columns stand in a file without a line that names them. */
    static Map<GlossaryColumn, Integer> usual() {
        var places = new EnumMap<GlossaryColumn, Integer>(GlossaryColumn.class);
        Stream.of(values()).forEach(c -> places.put(c, c.ordinal()));
        return places;
    }

    /** Where the columns stand, if the line names term and preferred rendering at least; empty if it does not. */
    static Map<GlossaryColumn, Integer> namedBy(CSVRecord line) {
        var places = new EnumMap<GlossaryColumn, Integer>(GlossaryColumn.class);
        for (int i = 0; i < line.size(); i++) {
            int at = i;
            named(line.get(i)).ifPresent(c -> places.putIfAbsent(c, at));
        }
        return places.containsKey(TERM) && places.containsKey(PREFERRED) ? places : Map.of();
    }
}
