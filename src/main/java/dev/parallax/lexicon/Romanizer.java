package dev.parallax.lexicon;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/** Writes words of any script but Han in plain Latin letters, by ICU's rules. Not safe for use by several threads. */
public final class Romanizer {
    private final Map<String, String> known = new HashMap<>();

    /** The word in the letters a to z, in lower case; what has no Latin equivalent is left out. */
    public String romanize(String word) {
        return known.computeIfAbsent(word, Romanizer::find);
    }

    private static String find(String word) {
        boolean plain = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        if (plain) {
            return word;
        }
        String latin = Rules.TO_LATIN.transliterate(word);
        var letters = new StringBuilder(latin.length());
        latin.chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static final class Rules {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }
}
