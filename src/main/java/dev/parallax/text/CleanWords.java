package dev.parallax.text;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out of words what nobody sees or means to write, and nothing else; composes characters (NFC). */
final class CleanWords {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern SPACES = Pattern.compile("[\\t \\u00A0\\u2000-\\u200A\\u202F\\u205F]+");

    /**
     * Controls, zero-width spaces, soft hyphens, bidirectional embeddings, overrides and isolates, and halves of surrogate
     * pairs. Joiners (U+200C, U+200D) stay: Persian, Indic scripts and emoji need them.
     */
    private static final Pattern UNSEEN = Pattern.compile(
            "[[\\p{Cc}&&[^\\t]]\\u00AD\\u200B\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}\\uFFFE\\uFFFF]");

    private CleanWords() {}

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FA5 || c >= 0x3041 && c <= 0x3096 || c == '，' || c == '。';
    }

    /** The lines of a text, clean; blank lines are empty. */
    static List<String> lines(String text) {
        return LINE_BREAK.splitAsStream(text).map(CleanWords::clean).toList();
    }

    static String line(String words) {
        return clean(LINE_BREAK.matcher(words).replaceAll(" "));
    }

    /** Most words are clean: they cost no more than a look at each character. */
    private static String clean(String words) {
        if (words.chars().allMatch(CleanWords::isPlain) && words.indexOf("  ") < 0) {
            return words.strip();
        }
        String seen = UNSEEN.matcher(words).replaceAll("");
        String spaced = SPACES.matcher(seen).replaceAll(" ");
        return Normalizer2.getNFCInstance().normalize(spaced).strip();
    }
}
