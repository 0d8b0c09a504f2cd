package dev.parallax.alignment;

import dev.parallax.lexicon.CommonNames;
import dev.parallax.lexicon.Meanings;
import dev.parallax.lexicon.PhoneticLikeness;
import dev.parallax.lexicon.Romanizer;
import dev.parallax.lexicon.Term;
import dev.parallax.lexicon.TermFinder;
import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known about a pair of texts before they are aligned: which words may render which, by dictionary or because
 * they are written or sound alike.
 *
 * <p>Five sources, of which the strongest counts for a pair: the same form (numbers, names in one script); a meaning in
 * English that both have ({@link Meanings}), which lets any two languages meet; names in Han characters that were found
 * to render names of the other text; names that all languages have (countries, months); and likeness in sound
 * ({@link PhoneticLikeness}) after romanisation. Cost: linear in the two vocabularies and in what they share; likeness only among
 * words whose first two consonants are made at the same places in the mouth. Limits: a strength says how surely a word <em>can</em> render another, not
 * how often; the passes over the text learn that.
 */
final class Seeds {
    private static final int SHORTEST = 3;
    private static final double ALIKE = 0.7;

    private final Words source;
    private final Words target;
    private final List<Map<Integer, Double>> rows;

    private Seeds(Words source, Words target) {
        this.source = source;
        this.target = target;
        rows = new ArrayList<>(source.vocabulary());
        for (int word = 0; word < source.vocabulary(); word++) {
            rows.add(new TreeMap<>());
        }
    }

    /** Strengths from 0 to 1, kept by the words of the source. */
    static Translations between(Texts texts, List<CommonNames.Pair> commonNames) {
        if (texts.targetLanguage().writtenWithoutSpaces()
                && !texts.sourceLanguage().writtenWithoutSpaces()) {
            return seeded(
                            texts.turned(),
                            commonNames.stream().map(CommonNames.Pair::turned).toList())
                    .transposed(texts.source().vocabulary());
        }
        return seeded(texts, commonNames);
    }

    private static Translations seeded(Texts texts, List<CommonNames.Pair> commonNames) {
        var seeds = new Seeds(texts.source(), texts.target());
        seeds.addSame();
        seeds.addMeanings(Meanings.of(texts.sourceLanguage()), Meanings.of(texts.targetLanguage()));
        texts.names()
                .forEach((name, stems) -> stems.forEach(
                        (stem, sure) -> seeds.add(seeds.source.find(name), seeds.target.find(stem), sure)));
        seeds.addCommonNames(texts.sourceLanguage(), texts.targetLanguage(), commonNames);
        seeds.addAlike();
        return seeds.build();
    }

    private void addSame() {
        for (int word = 0; word < source.vocabulary(); word++) {
            add(word, target.find(source.form(word)), 1);
        }
    }

    /** Two words that may mean the same in English may render each other. */
    private void addMeanings(Meanings ofSource, Meanings ofTarget) {
        var targets = new HashMap<String, Map<Integer, Double>>();
        for (int word = 0; word < target.vocabulary(); word++) {
            int other = word;
            ofTarget.of(target.form(word))
                    .forEach((meaning, sure) -> targets.computeIfAbsent(meaning, m -> new TreeMap<>())
                            .put(other, sure));
        }
        for (int word = 0; word < source.vocabulary(); word++) {
            int given = word;
            ofSource.of(source.form(word))
                    .forEach((meaning, sure) -> targets.getOrDefault(meaning, Map.of())
                            .forEach((other, otherSure) -> add(given, other, sure * otherSure)));
        }
    }

    private void addCommonNames(Language sourceLanguage, Language targetLanguage, List<CommonNames.Pair> pairs) {
        var sourceFinder = new TermFinder(sourceLanguage, Set.of());
        var targetFinder = new TermFinder(targetLanguage, Set.of());
        for (CommonNames.Pair pair : pairs) {
            List<Term> left = sourceFinder.terms(pair.source());
            List<Term> right = targetFinder.terms(pair.target());
            for (Term z : left) {
                for (Term e : right) {
                    add(source.find(z.form()), target.find(e.form()), 0.9 / Math.max(left.size(), right.size()));
                }
            }
        }
    }

    private void addAlike() {
        var romanizer = new Romanizer();
        var byKey = new HashMap<Integer, List<Integer>>();
        for (int word = 0; word < target.vocabulary(); word++) {
            String latin = romanizer.romanize(target.form(word));
            int key = PhoneticLikeness.key(latin);
            if (latin.length() >= SHORTEST && key != 0) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
            }
        }
        for (int word = 0; word < source.vocabulary(); word++) {
            String form = source.form(word);
            if (form.length() < 2
                    || Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.HAN
                    || target.find(form) >= 0) {
                continue;
            }
            String latin = romanizer.romanize(form);
            if (latin.length() < SHORTEST) {
                continue;
            }
            for (int other : byKey.getOrDefault(PhoneticLikeness.key(latin), List.of())) {
                String otherLatin = romanizer.romanize(target.form(other));
                double alike = PhoneticLikeness.similarity(latin, otherLatin);
                if (alike >= ALIKE) {
                    double size = Math.min(1, Math.min(latin.length(), otherLatin.length()) / 6.0);
                    add(word, other, size * (alike - ALIKE + 0.1) / (1 - ALIKE + 0.1));
                }
            }
        }
    }

    private void add(int word, int other, double strength) {
        if (word >= 0 && other >= 0) {
            rows.get(word).merge(other, strength, Math::max);
        }
    }

    private Translations build() {
        var seeds = new Translations.Builder(source.vocabulary());
        for (Map<Integer, Double> row : rows) {
            row.forEach(seeds::add);
            seeds.endRow();
        }
        return seeds.build();
    }
}
