package dev.parallax.review;

import dev.parallax.dossier.EditRefusedException;
import dev.parallax.text.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What people write, as it may be kept: nothing in it hides or reverses words, and nothing is endless. */
final class Cleaning {
    private static final int LONGEST_AUTHOR = 200;
    private static final int LONGEST_TAG = 60;
    private static final int MOST_TAGS = 30;

    private Cleaning() {}

    /** @throws EditRefusedException if the words are longer than {@link Notes#LONGEST} */
    static String words(String words) {
        if (words.length() > Notes.LONGEST) {
            throw new EditRefusedException("A note can have 100,000 characters; this one has "
                    + String.format(Locale.ENGLISH, "%,d", words.length()) + ".");
        }
        return words.replaceAll("\\r\\n?", "\n")
                .replaceAll("[[\\p{Cc}&&[^\\n\\t]]\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }

    /** @throws EditRefusedException if the name is longer than 200 characters */
    static String author(String author) {
        String line = PlainText.line(author);
        if (line.length() > LONGEST_AUTHOR) {
            throw new EditRefusedException("The author's name is longer than 200 characters.");
        }
        return line;
    }

    /**
     * The tags without blanks around them and without those that differ from an earlier one in case only.
     *
     * @throws EditRefusedException if there are more than 30, or one is longer than 60 characters
     */
    static List<String> tags(List<String> tags) {
        var kept = new LinkedHashMap<String, String>();
        for (String tag : tags) {
            String line = PlainText.line(tag.replace(',', ' '));
            if (line.length() > LONGEST_TAG) {
                throw new EditRefusedException("A tag can have 60 characters.");
            }
            if (!line.isEmpty()) {
                kept.putIfAbsent(line.toLowerCase(Locale.ROOT), line);
            }
        }
        if (kept.size() > MOST_TAGS) {
            throw new EditRefusedException("A note can have 30 tags.");
        }
        return List.copyOf(kept.values());
    }

    static Remark remark(Remark remark) {
        return new Remark(
                remark.category(),
                remark.category().isTranslationQuality() ? remark.severity() : null,
                tags(remark.tags()),
                words(remark.words()));
    }
}
