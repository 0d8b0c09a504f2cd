package dev.parallax.dossier;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** Names and titles as they may be kept: one line, nothing in it that hides or reverses what a person sees. */
final class Lines {
    /** Controls, invisible characters, bidirectional overrides and halves of surrogate pairs. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u200B\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]");

    private Lines() {}

    static String line(String words) {
        String spaced = words.replaceAll("[\\s\\u2028\\u2029]+", " ");
        return Normalizer2.getNFCInstance()
                .normalize(UNSEEN.matcher(spaced).replaceAll(""))
                .strip();
    }
}
