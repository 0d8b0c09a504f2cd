package dev.parallax.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand beside figures or instead of them in one language: units, months, the word for o'clock, numerals.
 *
 * @param clock the word behind a time; matches nothing where there is none
 */
record FigureWords(List<Named> units, List<Named> months, List<Named> numerals, Pattern clock) {
    /**
     * @param value a unit, or a number
     */
    record Named(Pattern words, String value) {}

    private static final String RESOURCE = "figure-words.tsv";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Map<String, FigureWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** The words of a language; none at all if it is not in the list. */
    static FigureWords of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, FigureWords::read);
    }

    private static FigureWords read(String language) {
        var units = new ArrayList<Named>();
        var months = new ArrayList<Named>();
        var numerals = new ArrayList<Named>();
        var clock = NOTHING;
        boolean glued = language.equals("ko");
        String end = glued ? ")" : ")(?!\\p{L})";
        for (var line : new String(Resources.bytes(RESOURCE), StandardCharsets.UTF_8).split("\n")) {
            var columns = line.split("\t");
            if (!columns[0].equals(language)) {
                continue;
            }
            switch (columns[1]) {
                case "unit" -> units.add(named("\\G[\\s\\u00A0\\u202F-]*(?:", columns, end));
                case "month" -> months.add(named("(?<!\\p{L})(?:", columns, end));
                case "numeral" -> numerals.add(named("(?<!\\p{L})و?(?:", columns, end));
                case "time" ->
                    clock = named("\\G[\\s\\u00A0\\u202F]*(?:", columns, end).words();
                default -> throw new IllegalStateException(RESOURCE + " has a line of no known kind: " + line);
            }
        }
        return new FigureWords(List.copyOf(units), List.copyOf(months), List.copyOf(numerals), clock);
    }

    private static Named named(String before, String[] columns, String after) {
        return new Named(Pattern.compile(before + columns[3] + after, FLAGS), columns[2]);
    }

    /** The unit whose word stands at a place, and where it ends. */
    @Nullable
    Found unitAt(String words, int start) {
        for (var unit : units) {
            Matcher m =
                    unit.words().matcher(words).region(start, words.length()).useTransparentBounds(true);
            if (m.find() && m.end() > start) {
                return new Found(unit.value(), m.end());
            }
        }
        return null;
    }

    /**
     * @param end where the word ends
     */
    record Found(String value, int end) {}
}
