package dev.parallax.lexicon;

import dev.parallax.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What words of a language mean in English, as weighted stems, so that words of any two languages can be compared.
 *
 * <p>Chinese words, and Japanese ones written in Han characters, are looked up in CC-CEDICT ({@link Glosses}). For some other
 * languages there are tables of five to eleven thousand stems, {@code meanings-LANGUAGE.tsv}, that {@code MeaningTraining}
 * (among the tests) learnt from freely licensed texts of software and maps. Limits: the tables know everyday words and
 * those of screens and streets, hardly those of politics; a language without a table has no meanings. Cost: a table is read
 * once, in some milliseconds.
 */
public final class Meanings {
    private static final Map<String, Map<String, Map<String, Double>>> TABLES = new ConcurrentHashMap<>();

    private final Function<String, Map<String, Double>> meanings;

    private Meanings(Function<String, Map<String, Double>> meanings) {
        this.meanings = meanings;
    }

    /** The words of a language; without any meaning where nothing is known of the language. */
    public static Meanings of(Language language) {
        if (language.sameAs(Language.ENGLISH)) {
            return new Meanings(form -> Map.of(form, 1.0));
        }
        if (language.sameAs(Language.CHINESE) || language.sameAs(Language.JAPANESE)) {
            var glosses = Glosses.standard();
            return new Meanings(glosses::withParts);
        }
        var table = TABLES.computeIfAbsent(language.primary(), Meanings::read);
        return new Meanings(form -> table.getOrDefault(form, Map.of()));
    }

    /**
     * English stems and how surely the word means each, from 0 to 1; empty if the word is unknown.
     *
     * @param form as {@link TermFinder} gives it
     */
    public Map<String, Double> of(String form) {
        return meanings.apply(form);
    }

    private static Map<String, Map<String, Double>> read(String language) {
        var table = new HashMap<String, Map<String, Double>>();
        try (var stream = Meanings.class.getResourceAsStream("meanings-" + language + ".tsv")) {
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
