package dev.parallax.lexicon;

import static java.util.Map.entry;

import dev.parallax.lexicon.Quantity.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Months, days, weekdays and fiscal years in English. */
final class EnglishDates extends EnglishScan {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            entry("january", 1),
            entry("february", 2),
            entry("march", 3),
            entry("april", 4),
            entry("may", 5),
            entry("june", 6),
            entry("july", 7),
            entry("august", 8),
            entry("september", 9),
            entry("october", 10),
            entry("november", 11),
            entry("december", 12),
            entry("jan", 1),
            entry("feb", 2),
            entry("mar", 3),
            entry("apr", 4),
            entry("jun", 6),
            entry("jul", 7),
            entry("aug", 8),
            entry("sept", 9),
            entry("sep", 9),
            entry("oct", 10),
            entry("nov", 11),
            entry("dec", 12));
    private static final Map<String, Integer> WEEKDAYS = Map.ofEntries(
            entry("monday", 1),
            entry("tuesday", 2),
            entry("wednesday", 3),
            entry("thursday", 4),
            entry("friday", 5),
            entry("saturday", 6),
            entry("sunday", 7));
    private static final Set<String> BEFORE_MAY = Set.of(
            "in", "of", "on", "until", "till", "late", "early", "mid", "since", "by", "last", "next", "this", "from",
            "to", "and", "between", "before", "after", "through");

    EnglishDates(List<EnglishToken> tokens, List<Quantity> found) {
        super(tokens, found);
    }

    /** Reads the date that begins at a token; gives the token after it, or the same if there is none. */
    int read(int i) {
        int end = month(i);
        if (end == i) {
            end = weekday(i, lower(i));
        }
        return end == i ? fiscal(i, lower(i)) : end;
    }

    private int weekday(int i, String word) {
        boolean capital = tokens.get(i).isCapitalised();
        String singular = word.endsWith("days") ? word.substring(0, word.length() - 1) : word;
        if (capital && WEEKDAYS.containsKey(singular)) {
            add(Kind.WEEKDAY, BigDecimal.valueOf(WEEKDAYS.get(singular)), "", true, i, i + 1);
            return i + 1;
        }
        return i;
    }

    /** "October 29, 2025", "29 October", "Oct. 29-30"; the day after the month, or before it. */
    private int month(int i) {
        int named = monthAt(i);
        if (named > 0) {
            add(Kind.MONTH, BigDecimal.valueOf(named), "", true, i, i + 1);
            int next = lower(i + 1).equals(".") ? i + 2 : i + 1;
            next = day(next);
            int year = lower(next).equals(",") ? next + 1 : next;
            return year(year) ? year + 1 : next;
        }
        var figures = figures(i);
        if (figures == null || !isDay(figures)) {
            return i;
        }
        int next = isOrdinalEnding(i + 1) ? i + 2 : i + 1;
        next = lower(next).equals("of") ? next + 1 : next;
        if (monthAt(next) == 0) {
            return i;
        }
        add(Kind.DAY, figures.figures(), "", true, i, i + 1);
        add(Kind.MONTH, BigDecimal.valueOf(monthAt(next)), "", true, next, next + 1);
        return year(next + 1) ? next + 2 : next + 1;
    }

    private int monthAt(int i) {
        if (i >= tokens.size() || !tokens.get(i).isCapitalised() || !MONTHS.containsKey(lower(i))) {
            return 0;
        }
        boolean alsoAVerb = lower(i).equals("may") || lower(i).equals("march") || lower(i).equals("mar");
        if (alsoAVerb
                && !BEFORE_MAY.contains(lower(i - 1))
                && figures(i + 1) == null
                && !lower(i - 1).equals("-")
                && !(figures(i - 1) != null && isDay(tokens.get(i - 1)))) {
            return 0;
        }
        return MONTHS.getOrDefault(lower(i), 0);
    }

    private static boolean isDay(EnglishToken figures) {
        return figures.words().length() <= 2
                && figures.figures().intValue() >= 1
                && figures.figures().intValue() <= 31;
    }

    private int day(int i) {
        var figures = figures(i);
        if (figures == null || !isDay(figures) || lower(i + 1).equals("%")) {
            return i;
        }
        add(Kind.DAY, figures.figures(), "", true, i, i + 1);
        int next = isOrdinalEnding(i + 1) ? i + 2 : i + 1;
        if (Set.of("-", "and", "to").contains(lower(next))
                && figures(next + 1) != null
                && monthAt(next + 2) == 0
                && !Set.of(":", "%").contains(lower(next + 2))) {
            return day(next + 1) > next + 1 ? day2(next + 1) : next;
        }
        return next;
    }

    private int day2(int i) {
        return isOrdinalEnding(i + 1) ? i + 2 : i + 1;
    }

    private boolean year(int i) {
        var figures = figures(i);
        if (figures == null || figures.words().length() != 4) {
            return false;
        }
        add(Kind.YEAR, figures.figures(), "year", true, i, i + 1);
        return true;
    }

    private boolean isOrdinalEnding(int i) {
        return i > 0
                && Set.of("st", "nd", "rd", "th").contains(lower(i))
                && tokens.get(i).start() == tokens.get(i - 1).end();
    }

    /** "fiscal 2025", "FY2025", "the 2025-26 fiscal year" is read as a year. */
    private int fiscal(int i, String word) {
        if (!Set.of("fiscal", "fy", "financial").contains(word)) {
            return i;
        }
        int next = lower(i + 1).equals("year") ? i + 2 : i + 1;
        next = lower(next).equals("-") || lower(next).equals("'") || lower(next).equals("’") ? next + 1 : next;
        var year = figures(next);
        if (year == null || year.words().length() != 4 && year.words().length() != 2) {
            return i;
        }
        var value = year.figures();
        add(
                Kind.FISCAL_YEAR,
                year.words().length() == 2 ? value.add(BigDecimal.valueOf(2000)) : value,
                "year",
                true,
                i,
                next + 1);
        return next + 1;
    }
}
