package dev.parallax.lexicon;

import dev.parallax.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Reduces a word to its stem (Snowball; Porter, 2001), in lower case. Not safe for use by several threads. */
public final class Stemmer {
    /** Korean particles and endings of nouns, the longest first. */
    private static final List<String> PARTICLES = List.of(
            "에서는", "에게서", "으로는", "이라고", "이라는", "으로서", "으로써", "까지는", "했습니다", "합니다", "입니다", "했다고", "한다고", "에서", "에게",
            "한테", "으로", "부터", "까지", "보다", "처럼", "만큼", "이나", "라고", "라는", "에는", "에도", "와의", "과의", "이다", "했다", "한다", "하는",
            "하고", "했던", "하기", "하여", "해서", "들은", "들이", "들을", "들의", "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도",
            "로", "만", "들");

    private final SnowballStemmer snowball;
    private final boolean english;
    private final boolean korean;
    private final Map<String, String> known = new HashMap<>();

    private Stemmer(SnowballStemmer.ALGORITHM algorithm, boolean korean) {
        this.korean = korean;
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
                },
                language.primary().equals("ko"));
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
        if (korean && isHangul(lower)) {
            return withoutParticle(lower);
        }
        return snowball.stem(lower).toString();
    }

    private static boolean isHangul(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }

    /** A Korean word without the particle at its end, if at least two syllables are left. */
    private static String withoutParticle(String word) {
        for (String particle : PARTICLES) {
            if (word.endsWith(particle) && word.length() >= particle.length() + 2) {
                return word.substring(0, word.length() - particle.length());
            }
        }
        return word;
    }
}
