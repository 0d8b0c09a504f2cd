package dev.parallax.lexicon;

import dev.parallax.text.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What words of a language mean in English, as weighted stems, so that words of any two languages can be compared.
 *
 * <p>Chinese words, and Japanese ones written in Han characters, are looked up in CC-CEDICT ({@link Glosses}). For other
 * languages, and Japanese too, there are tables, {@code meanings-LANGUAGE.tsv}, that {@code MeaningTraining} (among the
 * tests) learnt: for German, French, Russian and Japanese from dictionaries of common Japanese words, for all from freely
 * licensed texts of software and maps. English words that stand for the same ({@link Synonyms}) are added at a discount.
 * Limits: the tables of Arabic, Korean and Spanish know everyday words and those of screens and streets, hardly those of
 * politics; a language without a table has no meanings. Cost: a table is read once, in some milliseconds.
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
        var table = TABLES.computeIfAbsent(language.primary(), l -> StemTable.read("meanings-" + l + ".tsv"));
        if (language.sameAs(Language.CHINESE) || language.sameAs(Language.JAPANESE)) {
            var glosses = Glosses.standard();
            return new Meanings(form -> Synonyms.widened(surer(glosses.withParts(form), table.get(form))));
        }
        return new Meanings(form -> Synonyms.widened(table.getOrDefault(form, Map.of())));
    }

    private static Map<String, Double> surer(Map<String, Double> some, @Nullable Map<String, Double> others) {
        if (others == null) {
            return some;
        }
        var both = new HashMap<>(some);
        others.forEach((stem, sure) -> both.merge(stem, sure, Math::max));
        return both;
    }

    /**
     * English stems and how surely the word means each, from 0 to 1; empty if the word is unknown.
     *
     * @param form as {@link TermFinder} gives it
     */
    public Map<String, Double> of(String form) {
        return meanings.apply(form);
    }
}
