package dev.parallax.text;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The beginning of words that are too long to be shown, cut where a word ends (UAX #29, with ICU's dictionaries for Chinese
 * and Japanese). A word that alone is too long is cut inside.
 */
public final class Excerpt {
    /** So many characters after the cut tell whether a word ends there. */
    private static final int AHEAD = 40;

    /** What does not stand before an ellipsis. */
    private static final Pattern LOOSE_END = Pattern.compile("[\\s\\p{Ps}\\p{Pi}\\p{Pd},;:.，、；：。]+$");

    /** Signs without which the number before them would say something else. */
    private static final String PERCENT = "%％‰";

    private Excerpt() {}

    /**
     * The words if they are short enough, else their beginning and an ellipsis.
     *
     * @param longest in code points, without the ellipsis
     */
    public static String of(String words, int longest) {
        if (words.length() <= longest || words.codePointCount(0, words.length()) <= longest) {
            return words;
        }
        int end = words.offsetByCodePoints(0, longest);
        String beginning =
                LOOSE_END.matcher(words.substring(0, lastBreak(words, end))).replaceFirst("");
        return (beginning.isEmpty() ? words.substring(0, end) : beginning) + "…";
    }

    private static int lastBreak(String words, int end) {
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(words.substring(0, Math.min(words.length(), end + AHEAD)));
        int last = breaks.isBoundary(end) ? end : breaks.preceding(end);
        return PERCENT.indexOf(words.charAt(last)) >= 0 ? breaks.preceding(last) : last;
    }
}
