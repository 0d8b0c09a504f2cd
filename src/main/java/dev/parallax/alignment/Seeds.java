package dev.parallax.alignment;

import dev.parallax.lexicon.Cedict;
import dev.parallax.lexicon.Glosses;
import dev.parallax.text.Language;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known about a pair of texts before they are aligned: which words may render which, by dictionary or because
 * they are written alike.
 */
final class Seeds {
    private Seeds() {}

    /** Strengths from 0 to 1, kept by the words of the source. */
    static Translations between(Language sourceLanguage, Words source, Language targetLanguage, Words target) {
        if (targetLanguage.writtenWithoutSpaces() && !sourceLanguage.writtenWithoutSpaces()) {
            return between(targetLanguage, target, sourceLanguage, source).transposed(source.vocabulary());
        }
        var glosses = new Glosses(Cedict.standard());
        boolean dictionary = sourceLanguage.writtenWithoutSpaces() && targetLanguage.sameAs(Language.ENGLISH);
        var seeds = new Translations.Builder(source.vocabulary());
        var row = new TreeMap<Integer, Double>();
        for (int word = 0; word < source.vocabulary(); word++) {
            row.clear();
            String form = source.form(word);
            if (dictionary) {
                for (Map.Entry<String, Double> gloss : glosses.of(form).entrySet()) {
                    add(target.find(gloss.getKey()), gloss.getValue(), row);
                }
            }
            add(target.find(form), 1, row);
            row.forEach(seeds::add);
            seeds.endRow();
        }
        return seeds.build();
    }

    private static void add(int word, double strength, Map<Integer, Double> row) {
        if (word >= 0) {
            row.merge(word, strength, Math::max);
        }
    }
}
