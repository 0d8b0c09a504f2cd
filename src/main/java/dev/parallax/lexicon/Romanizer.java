package dev.parallax.lexicon;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes words of any script but Han in plain Latin letters, by ICU's rules. Not safe for use by several threads. */
public final class Romanizer {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private final Map<String, String> known = new HashMap<>();

    /** The word in the letters a to z, in lower case; what has no Latin equivalent is left out. */
    public String romanize(String word) {
        return known.computeIfAbsent(word, Romanizer::find);
    }

    private static String find(String word) {
        if (isPlain(word)) {
            return word;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        if (bare.chars().noneMatch(Character::isLetter) || bare.chars().allMatch(c -> c < 128)) {
            return plain(bare.toLowerCase(Locale.ROOT));
        }
        return plain(Rules.TO_LATIN.transliterate(word));
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String plain(String latin) {
        var letters = new StringBuilder(latin.length());
        latin.chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** Apart, as loading them takes a while and many texts need none. */
    private static final class Rules {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }
}
