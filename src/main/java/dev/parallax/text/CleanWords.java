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

    /** The lines of a text, clean; blank lines are empty. */
    static List<String> lines(String text) {
        return LINE_BREAK.splitAsStream(text).map(CleanWords::clean).toList();
    }

    static String line(String words) {
        return clean(LINE_BREAK.matcher(words).replaceAll(" "));
    }

    private static String clean(String words) {
        String seen = UNSEEN.matcher(words).replaceAll("");
        String spaced = SPACES.matcher(seen).replaceAll(" ");
        return Normalizer2.getNFCInstance().normalize(spaced).strip();
    }
}
