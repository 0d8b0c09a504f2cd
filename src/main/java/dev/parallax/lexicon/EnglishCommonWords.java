package dev.parallax.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * English words that are not names only: those that the glosses of CC-CEDICT write in lower case.
 *
 * <p>The build lists them.
 */
public final class EnglishCommonWords {
    static final String RESOURCE = "english-common-words.txt";
    private static final int SEEN = 2;

    /** In lower case only, and no pinyin, which a tone or a colon follows. */
    private static final Pattern WORD = Pattern.compile("(?<![^ \"(\\-/])[a-z]{2,}(?![a-zA-Z0-9:\\P{ASCII}])");

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
        static final Set<String> ALL =
                Set.of(new String(Resources.bytes(RESOURCE), StandardCharsets.US_ASCII).split("\n"));
    }

    /** The words of a dictionary's senses, a line each. */
    static String list(Stream<String> senses) {
        Map<String, Integer> counts = new TreeMap<>();
        senses.forEach(sense -> {
            for (Matcher word = WORD.matcher(sense); word.find(); ) {
                counts.merge(word.group(), 1, Integer::sum);
            }
        });
        counts.values().removeIf(count -> count < SEEN);
        return String.join("\n", counts.keySet());
    }
}
