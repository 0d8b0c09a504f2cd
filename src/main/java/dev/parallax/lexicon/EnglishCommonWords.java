package dev.parallax.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English words that are not names only: those that the glosses of CC-CEDICT write in lower case.
 *
 * <p>Found by one pass over the dictionary's bytes, on first use, in about a tenth of a second.
 */
public final class EnglishCommonWords {
    private static final int SEEN = 2;

    private EnglishCommonWords() {}

    /** @param word in any case */
    public static boolean contains(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return Words.ALL.contains(lower) || isForm(lower) || lower.startsWith("un") && isForm(lower.substring(2));
    }

    /** Whether the word is one of the list with an ending. */
    private static boolean isForm(String lower) {
        for (var ending : List.of("s", "es", "d", "ed", "ing", "ly", "er", "ers", "rs", "r")) {
            if (lower.endsWith(ending) && Words.ALL.contains(lower.substring(0, lower.length() - ending.length()))) {
                return true;
            }
        }
        return Words.ALL.contains(lower);
    }

    private static final class Words {
        static final Set<String> ALL = read();

        private static Set<String> read() {
            byte[] json;
            try (var stream = EnglishCommonWords.class.getResourceAsStream("cedict.json")) {
                if (stream == null) {
                    throw new IllegalStateException("cedict.json is not on the class path");
                }
                json = stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, Integer> counts = new HashMap<>();
            int start = -1;
            for (int i = 0; i < json.length; i++) {
                boolean lower = json[i] >= 'a' && json[i] <= 'z';
                boolean letter = lower || json[i] >= 'A' && json[i] <= 'Z' || json[i] < 0;
                if (start < 0 && lower && isBoundary(json, i - 1)) {
                    start = i;
                } else if (start >= 0 && !lower) {
                    boolean pinyin = letter || json[i] >= '0' && json[i] <= '9' || json[i] == ':';
                    if (!pinyin && i - start > 1) {
                        counts.merge(new String(json, start, i - start, StandardCharsets.US_ASCII), 1, Integer::sum);
                    }
                    start = -1;
                }
            }
            var words = new HashSet<String>();
            counts.forEach((word, count) -> {
                if (count >= SEEN) {
                    words.add(word);
                }
            });
            return words;
        }

        private static boolean isBoundary(byte[] json, int i) {
            return i < 0 || json[i] == ' ' || json[i] == '"' || json[i] == '(' || json[i] == '-' || json[i] == '/';
        }
    }
}
