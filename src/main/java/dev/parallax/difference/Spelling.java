package dev.parallax.difference;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes English words that are spelt in more than one way in one of them: defence as defense, two as 2, % as percent. */
final class Spelling {
    private static final Transliterator WITHOUT_ACCENTS = Transliterator.getInstance("NFD; [:Mn:] Remove; NFC");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-‐‑'’.](?=\\p{L})|(?<=\\p{L})\\.$");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final List<String> NUMERALS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Map<String, String> WORDS = words();

    /** British endings and their American counterparts. */
    private record Ending(Pattern british, String american) {}

    private static final List<Ending> ENDINGS = List.of(
            ending("(?<=\\w{3})is(e[ds]?|ing|ations?)$", "iz$1"),
            ending("(?<=\\w{2})yse([ds]?)$", "yze$1"),
            ending("(?<=\\w{2}[^aeiouq])our(s|ed|ing|able|ite|ites)?$", "or$1"),
            ending("(?<=\\w{2}[bt])re(s|d)?$", "er$1"),
            ending("(?<=\\w{2})ence(s?)$", "ense$1"),
            ending("(?<=\\w{2}[aeiou])ll(ed|ing|er|ers)$", "l$1"),
            ending("(?<=\\w{2}dg)ement(s?)$", "ment$1"),
            ending("(?<=\\w{2}gram)me(s?)$", "$1"),
            ending("(?<=\\w{2}log)ue(s?)$", "$1"));

    private Spelling() {}

    /** One spelling for all spellings of a word; not always one that anybody uses. */
    static String common(String word) {
        String folded = WITHOUT_ACCENTS.transliterate(WordForm.folded(word)).toLowerCase(Locale.ROOT);
        String plain = HYPHEN.matcher(THOUSANDS.matcher(folded).replaceAll("")).replaceAll("");
        String known = WORDS.get(plain);
        if (known != null) {
            return known;
        }
        for (Ending ending : ENDINGS) {
            var matcher = ending.british.matcher(plain);
            if (matcher.find()) {
                return matcher.replaceFirst(ending.american);
            }
        }
        return plain;
    }

    /** The pairs of neighbouring letters of a word, in ascending order, its first letter with the place before it. */
    static int[] letterPairs(String word) {
        int[] pairs = new int[word.length()];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (i == 0 ? 0 : word.charAt(i - 1)) << Character.SIZE | word.charAt(i);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** How alike two words are spelt, from 0 to 1: Dice's coefficient of their pairs of letters. */
    static double likeness(int[] pairs, int[] otherPairs) {
        int shared = 0;
        for (int i = 0, j = 0; i < pairs.length && j < otherPairs.length; ) {
            int order = Integer.compare(pairs[i], otherPairs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared == 0 ? 0 : 2.0 * shared / (pairs.length + otherPairs.length);
    }

    private static Ending ending(String british, String american) {
        return new Ending(Pattern.compile(british), american);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < NUMERALS.size(); i++) {
            words.put(NUMERALS.get(i), Integer.toString(i));
        }
        List<String> endings = List.of("st", "nd", "rd");
        for (int i = 0; i < ORDINALS.size(); i++) {
            words.put(ORDINALS.get(i), (i + 1) + (i < endings.size() ? endings.get(i) : "th"));
        }
        words.putAll(Map.of("%", "percent", "``", "\"", "''", "\"", "grey", "gray", "tyre", "tire"));
        return Map.copyOf(words);
    }
}
