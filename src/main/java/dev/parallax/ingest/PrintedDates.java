package dev.parallax.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the first date in words, as machines and newspapers write it; never one that could be read two ways. */
final class PrintedDates {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    /** Year, month and day by the names of the groups. */
    private static final List<Pattern> WAYS = List.of(
            Pattern.compile("(?<y>\\d{4})\\s*[-/.年년]\\s*(?<m>\\d{1,2})\\s*[-/.月월]\\s*(?<d>\\d{1,2})(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?!\\d)"),
            Pattern.compile(
                    "(?<n>" + MONTH + ")\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<n>" + MONTH + ")\\s+(?<y>\\d{4})", Pattern.CASE_INSENSITIVE));

    private PrintedDates() {}

    static Optional<LocalDate> first(String words) {
        for (Pattern way : WAYS) {
            var matcher = way.matcher(words);
            while (matcher.find()) {
                var date = date(matcher.toMatchResult());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(MatchResult found) {
        try {
            int month = found.namedGroups().containsKey("m")
                    ? Integer.parseInt(found.group("m"))
                    : MONTHS.getOrDefault(found.group("n").substring(0, 3).toLowerCase(Locale.ROOT), 0);
            return Optional.of(
                    LocalDate.of(Integer.parseInt(found.group("y")), month, Integer.parseInt(found.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
