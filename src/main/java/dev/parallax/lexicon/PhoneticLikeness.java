package dev.parallax.lexicon;

/**
 * How alike two romanised words sound, so that cognates and names are found across spellings and scripts.
 *
 * <p>An edit distance (Levenshtein, 1966) in which vowels count little, as scripts and languages change them most, and
 * consonants of one place of articulation stand close: Hegseth, 헤그세스 (hegeuseseu) and Хегсет (hegset). Cost: the product
 * of the lengths. Limits: short words are alike by chance; callers ask for a few letters at least.
 */
public final class PhoneticLikeness {
    private static final double VOWEL_FOR_VOWEL = 0.2;
    private static final double VOWEL_EXTRA = 0.3;
    private static final double WEAK_EXTRA = 0.4;
    private static final double NEAR = 0.25;
    private static final double DOUBLED = 0.1;
    private static final int LONGEST = 24;

    private PhoneticLikeness() {}

    /** From 0, nothing in common, to 1, the same. */
    public static double similarity(String a, String b) {
        int m = Math.min(a.length(), LONGEST);
        int n = Math.min(b.length(), LONGEST);
        if (m == 0 || n == 0) {
            return 0;
        }
        var previous = new double[n + 1];
        var current = new double[n + 1];
        for (int j = 1; j <= n; j++) {
            previous[j] = previous[j - 1] + extra(b, j - 1);
        }
        for (int i = 1; i <= m; i++) {
            double left = extra(a, i - 1);
            current[0] = previous[0] + left;
            for (int j = 1; j <= n; j++) {
                double change = previous[j - 1] + substitute(a.charAt(i - 1), b.charAt(j - 1));
                current[j] = Math.min(change, Math.min(previous[j] + left, current[j - 1] + extra(b, j - 1)));
            }
            var swap = previous;
            previous = current;
            current = swap;
        }
        return Math.max(0, 1 - previous[n] / Math.max(weight(a, m), weight(b, n)));
    }

    private static double weight(String word, int length) {
        double weight = 0;
        for (int i = 0; i < length; i++) {
            weight += extra(word, i);
        }
        return weight;
    }

    private static double extra(String word, int at) {
        char c = word.charAt(at);
        if (at > 0 && word.charAt(at - 1) == c) {
            return DOUBLED;
        }
        return isVowel(c) ? VOWEL_EXTRA : c == 'h' || c == 'w' ? WEAK_EXTRA : 1;
    }

    private static double substitute(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (isVowel(a) && isVowel(b)) {
            return VOWEL_FOR_VOWEL;
        }
        return place(a) == place(b) && place(a) != 0 ? NEAR : isVowel(a) == isVowel(b) ? 1 : 1.2;
    }

    static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }

    /** Where in the mouth a consonant is made, roughly; 0 for vowels. */
    static int place(char c) {
        return switch (c) {
            case 'b', 'p', 'f', 'v', 'w' -> 1;
            case 'd', 't' -> 2;
            case 'g', 'k', 'c', 'q', 'x' -> 3;
            case 's', 'z', 'j' -> 4;
            case 'l', 'r' -> 5;
            case 'm', 'n' -> 6;
            case 'h' -> 7;
            default -> 0;
        };
    }

    /** Words alike share this: the places of their first two consonants; 0 if there are fewer. */
    public static int key(String word) {
        int key = 0;
        int found = 0;
        for (int i = 0; i < word.length() && found < 2; i++) {
            int place = place(word.charAt(i));
            if (place != 0 && place != 7 && (i == 0 || word.charAt(i) != word.charAt(i - 1))) {
                key = key * 8 + (place == 4 ? 3 : place);
                found++;
            }
        }
        return found < 2 ? 0 : key;
    }
}
