package dev.parallax.lexicon;

import dev.parallax.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Chinese words mean in English, as weighted stems, from the glosses of CC-CEDICT.
 *
 * <p>Each gloss (senses are split at semicolons) counts the same and shares its weight among its words; small words
 * count only where a gloss has no other. Remarks in brackets, classifiers and cross references are left out.
 */
public final class Glosses {
    private static final Set<String> SMALL = Set.of(
            "to",
            "a",
            "an",
            "the",
            "of",
            "be",
            "in",
            "on",
            "at",
            "for",
            "and",
            "or",
            "with",
            "by",
            "as",
            "sth",
            "sb",
            "one",
            "someth",
            "somebodi",
            "etc",
            "esp",
            "from",
            "into",
            "is",
            "it",
            "that",
            "up",
            "out",
            "make",
            "have",
            "get",
            "do",
            "not");
    private static final Pattern REMARKS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|\\p{IsHan}+|\\|");
    private static final double SMALL_WEIGHT = 0.1;
    private static final double PART_WEIGHT = 0.4;

    private static final int REMEMBERED = 20_000;

    private final Cedict cedict;
    private final TermFinder english = new TermFinder(Language.ENGLISH, Set.of());
    private final Recent<Map<String, Double>> known = new Recent<>(REMEMBERED);

    private Glosses(Cedict cedict) {
        this.cedict = cedict;
    }

    /** The glosses of the dictionary on the class path. */
    public static Glosses standard() {
        return Standard.GLOSSES;
    }

    private static final class Standard {
        static final Glosses GLOSSES = new Glosses(Cedict.standard());
    }

    /** English stems and how much of the word's meaning each carries; together at most 1; empty if the word is unknown. */
    public Map<String, Double> of(String word) {
        return known.get(word, () -> find(word));
    }

    /** The same, with what the characters of a longer word mean at a discount: 晕眩 is dizzy as 晕 is. */
    public Map<String, Double> withParts(String word) {
        var weights = new HashMap<>(of(word));
        if (word.length() > 1) {
            double share = PART_WEIGHT / word.length();
            for (int at = 0; at < word.length(); at++) {
                of(word.substring(at, at + 1))
                        .forEach((stem, weight) -> weights.merge(stem, share * weight, Double::sum));
            }
        }
        return weights;
    }

    /** One at a time, as the finder of English terms is for one thread. */
    private synchronized Map<String, Double> find(String word) {
        var weights = new HashMap<String, Double>();
        int glosses = 0;
        for (CedictEntry entry : cedict.entries(word)) {
            for (String sense : entry.senses()) {
                for (String gloss : plain(sense).split(";")) {
                    glosses += add(gloss, weights);
                }
            }
        }
        int total = glosses;
        weights.replaceAll((stem, weight) -> weight / total);
        return weights;
    }

    private int add(String gloss, Map<String, Double> weights) {
        List<Term> terms = english.terms(gloss);
        double sum = terms.stream().mapToDouble(Glosses::weight).sum();
        if (sum == 0) {
            return 0;
        }
        terms.forEach(term -> weights.merge(term.form(), weight(term) / sum, Double::sum));
        return 1;
    }

    /** Whether a stem tells nothing where a gloss has others. */
    static boolean isSmall(String stem) {
        return SMALL.contains(stem);
    }

    private static double weight(Term term) {
        return SMALL.contains(term.form()) ? SMALL_WEIGHT : 1;
    }

    /** A sense without remarks; empty if it is a cross reference. */
    static String plain(String sense) {
        if (sense.startsWith("CL:")
                || sense.startsWith("classifier")
                || sense.startsWith("see ")
                || sense.startsWith("variant of")
                || sense.startsWith("old variant of")
                || sense.startsWith("also written")) {
            return "";
        }
        return REMARKS.matcher(sense).replaceAll(" ").replace("surname ", "");
    }
}
