package dev.parallax.lexicon;

import dev.parallax.text.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Reduces a word to its stem (Snowball; Porter, 2001), in lower case. Not safe for use by several threads. */
public final class Stemmer {
    private final SnowballStemmer snowball;
    private final boolean english;
    private final Map<String, String> known = new HashMap<>();

    private Stemmer(SnowballStemmer.ALGORITHM algorithm) {
        this.snowball = new SnowballStemmer(algorithm);
        this.english = algorithm == SnowballStemmer.ALGORITHM.ENGLISH;
    }

    /** English where Snowball does not know the language: its foreign words are mostly English. */
    public static Stemmer of(Language language) {
        return new Stemmer(
                switch (language.primary()) {
                    case "ar" -> SnowballStemmer.ALGORITHM.ARABIC;
                    case "ca" -> SnowballStemmer.ALGORITHM.CATALAN;
                    case "da" -> SnowballStemmer.ALGORITHM.DANISH;
                    case "de" -> SnowballStemmer.ALGORITHM.GERMAN;
                    case "el" -> SnowballStemmer.ALGORITHM.GREEK;
                    case "es" -> SnowballStemmer.ALGORITHM.SPANISH;
                    case "fi" -> SnowballStemmer.ALGORITHM.FINNISH;
                    case "fr" -> SnowballStemmer.ALGORITHM.FRENCH;
                    case "ga" -> SnowballStemmer.ALGORITHM.IRISH;
                    case "hu" -> SnowballStemmer.ALGORITHM.HUNGARIAN;
                    case "id" -> SnowballStemmer.ALGORITHM.INDONESIAN;
                    case "it" -> SnowballStemmer.ALGORITHM.ITALIAN;
                    case "nl" -> SnowballStemmer.ALGORITHM.DUTCH;
                    case "no", "nb", "nn" -> SnowballStemmer.ALGORITHM.NORWEGIAN;
                    case "pt" -> SnowballStemmer.ALGORITHM.PORTUGUESE;
                    case "ro" -> SnowballStemmer.ALGORITHM.ROMANIAN;
                    case "ru" -> SnowballStemmer.ALGORITHM.RUSSIAN;
                    case "sv" -> SnowballStemmer.ALGORITHM.SWEDISH;
                    case "tr" -> SnowballStemmer.ALGORITHM.TURKISH;
                    default -> SnowballStemmer.ALGORITHM.ENGLISH;
                });
    }

    /** The stem of a word, in lower case. */
    public String stem(String word) {
        return known.computeIfAbsent(word, this::find);
    }

    private String find(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (english && lower.endsWith("'s")) {
            lower = lower.substring(0, lower.length() - 2);
        }
        return snowball.stem(lower).toString();
    }
}
