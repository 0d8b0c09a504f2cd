package dev.parallax.lexicon;

import dev.parallax.lexicon.Quantity.Kind;
import dev.parallax.text.Language;
import dev.parallax.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Quantities in languages that this project has only a list of words for ({@link FigureWords}).
 *
 * <p>Knows grouping and decimal signs, the per cent sign, words for thousands to trillions, units of measure, months, times,
 * and {@link WordedNumbers}. Limits: money is a bare number; weekdays, ordinals in words and long numbers in words are not read.
 */
record FigureQuantityReader(Language language) implements QuantityReader {
    private static final Set<String> DECIMAL_COMMA = Set.of(
            "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sv", "da", "nb", "no", "fi", "tr", "el", "id",
            "vi");
    private static final Pattern GROUPED_BY_POINT =
            Pattern.compile("\\d{1,3}(?:[.\\u00A0\\u202F ]\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:,\\d+)?");
    private static final Pattern GROUPED_BY_COMMA =
            Pattern.compile("\\d{1,3}(?:[,٬]\\d{3})+(?:[.٫]\\d+)?(?!\\d)|\\d+(?:[.٫]\\d+)?");

    /** Arabic news group by commas and by points. */
    private static final Pattern ARABIC_THOUSANDS = Pattern.compile("\\d{1,3}\\.\\d{3}");

    private static final Pattern SCALE = Pattern.compile(
            "\\G[\\s\\u00A0\\u202F]*(tausend|тыс\\p{L}*\\.?|mil millones|mil(?![\\p{L}])|mille(?!\\p{L})|milliers|Mio\\.?|Million\\p{L}*|millones|millón|millions?|млн\\.?|миллион\\p{L}*"
                    + "|Mrd\\.?|Milliarde\\p{L}*|milliards?|млрд\\.?|миллиард\\p{L}*|Billion\\p{L}*|billones|billons?|трлн\\.?|триллион\\p{L}*"
                    + "|백만|천만|만|억|조|천(?=\\s?(?:명|달러|원|개|톤|건))|ألف|آلاف|مليون|ملايين|مليار|مليارات|تريليون)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<Map.Entry<Pattern, Integer>> POWERS = List.of(
            power("mil millones", 9),
            power("milli(?=ard)", 9),
            power("mrd", 9),
            power("млрд|миллиард", 9),
            power("трлн|триллион|billon|billion|billón|조|تريليون", 12),
            power("mio|milli[oó]n|millon|млн|миллион|مليون|ملايين|백만", 6),
            power("مليار", 9),
            power("억", 8),
            power("천만", 7),
            power("만", 4),
            power("tausend|тыс|mil|mille|ألف|آلاف|천", 3));
    private static final Pattern PERCENT = Pattern.compile(
            "\\G[\\s\\u00A0\\u202F-]*(?:%|٪|Prozent|pour ?cent|por ciento|процент|퍼센트|프로|в процентах|(?:في |ب)الم(?:ئة|ائة))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLOCK =
            Pattern.compile("\\G(\\d{1,2})(?:[:.]|[\\s\\u00A0]?h[\\s\\u00A0]?)(\\d{2})(?!\\d)");
    private static final Pattern KOREAN_DATE = Pattern.compile("\\G ?(월|일(?!간)|시(?!간|즌|리))(?:\\s*(\\d{1,2})분)?");
    private static final Pattern BEFORE_MONTH = Pattern.compile("\\G(?:\\.|er|º|-?го)?[\\s\\u00A0]*(?:de\\s+)?");

    private static Map.Entry<Pattern, Integer> power(String words, int power) {
        return Map.entry(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), power);
    }

    @Override
    public List<Quantity> read(String words) {
        String s = western(words);
        var known = FigureWords.of(language.primary());
        var found = new ArrayList<Quantity>();
        for (var month : known.months()) {
            for (Matcher m = month.words().matcher(s); m.find(); ) {
                found.add(new Quantity(
                        Kind.MONTH, new BigDecimal(month.value()), "", true, new Span(m.start(), m.end())));
            }
        }
        figures(s, known, found);
        for (var number : WordedNumbers.in(s, known.numerals())) {
            found.add(worded(s, number));
        }
        found.sort(Comparator.comparingInt(q -> q.span().start()));
        return found;
    }

    private void figures(String s, FigureWords known, List<Quantity> found) {
        boolean comma = DECIMAL_COMMA.contains(language.primary());
        var months = List.copyOf(found);
        int from = 0;
        for (Matcher m = (comma ? GROUPED_BY_POINT : GROUPED_BY_COMMA).matcher(s); m.find(from); ) {
            from = m.end();
            if (!isPartOfName(s, m.start())) {
                var time = time(s, m.start(), known);
                var quantity = time == null ? quantity(s, m, comma, known, months) : time;
                found.add(quantity);
                from = quantity.span().end();
            }
        }
    }

    /** "11.15 Uhr", "15h30", "15:00", "15 h". */
    private static @Nullable Quantity time(String s, int start, FigureWords known) {
        var clock = CLOCK.matcher(s).region(start, s.length()).useTransparentBounds(true);
        if (clock.find()) {
            int minutes = Integer.parseInt(clock.group(2));
            int end = clockEnd(s, clock.end(), known);
            boolean byWord = end > clock.end() || s.charAt(clock.end(1)) != '.';
            if (minutes < 60 && byWord) {
                return time(60 * Integer.parseInt(clock.group(1)) + minutes, start, end);
            }
        }
        int digits = start;
        while (digits < s.length() && Character.isDigit(s.charAt(digits))) {
            digits++;
        }
        int end = clockEnd(s, digits, known);
        boolean hour = end > digits && digits - start <= 2 && Integer.parseInt(s.substring(start, digits)) <= 24;
        return hour ? time(60 * Integer.parseInt(s.substring(start, digits)), start, end) : null;
    }

    private static int clockEnd(String s, int start, FigureWords known) {
        var word = known.clock().matcher(s).region(start, s.length()).useTransparentBounds(true);
        return word.find() ? word.end() : start;
    }

    private static Quantity time(int minutes, int start, int end) {
        return new Quantity(Kind.TIME, BigDecimal.valueOf(minutes), "", true, new Span(start, end));
    }

    private Quantity quantity(String s, Matcher number, boolean comma, FigureWords known, List<Quantity> months) {
        var value = value(number.group(), comma);
        int end = number.end();
        if (language.primary().equals("ko")) {
            var date = KOREAN_DATE.matcher(s).region(end, s.length());
            if (date.find() && number.group().length() <= 2) {
                return koreanDate(value, date, number.start());
            }
        }
        if (isDay(s, value, end, months)) {
            return new Quantity(Kind.DAY, value, "", true, new Span(number.start(), end));
        }
        var scale = SCALE.matcher(s).region(end, s.length()).useTransparentBounds(true);
        boolean scaled = scale.find();
        if (scaled) {
            value = value.scaleByPowerOfTen(power(scale.group(1)));
            end = scale.end();
        }
        var percent = PERCENT.matcher(s).region(end, s.length());
        if (percent.lookingAt()) {
            return new Quantity(Kind.PERCENT, value, "", true, new Span(number.start(), percent.end()));
        }
        boolean year = !scaled
                && number.group().length() == 4
                && value.compareTo(BigDecimal.valueOf(1500)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) < 0;
        if (year) {
            return new Quantity(Kind.YEAR, value, "", true, new Span(number.start(), end));
        }
        var unit = known.unitAt(s, end);
        return unit == null
                ? new Quantity(Kind.COUNT, value, "", true, new Span(number.start(), end))
                : new Quantity(Kind.COUNT, value, unit.value(), true, new Span(number.start(), unit.end()));
    }

    private static Quantity koreanDate(BigDecimal value, Matcher date, int start) {
        var span = new Span(start, date.end());
        return switch (date.group(1)) {
            case "월" -> new Quantity(Kind.MONTH, value, "", true, new Span(start, date.end(1)));
            case "일" -> new Quantity(Kind.DAY, value, "", true, new Span(start, date.end(1)));
            default -> {
                var minutes = date.group(2) == null ? BigDecimal.ZERO : new BigDecimal(date.group(2));
                yield new Quantity(
                        Kind.TIME, value.multiply(BigDecimal.valueOf(60)).add(minutes), "", true, span);
            }
        };
    }

    private static boolean isDay(String s, BigDecimal value, int end, List<Quantity> months) {
        var gap = BEFORE_MONTH.matcher(s).region(end, s.length());
        return value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(31)) <= 0
                && gap.find()
                && months.stream().anyMatch(month -> month.span().start() == gap.end());
    }

    private BigDecimal value(String number, boolean comma) {
        if (comma) {
            return new BigDecimal(number.replaceAll("[.\\u00A0\\u202F ]", "").replace(',', '.'));
        }
        boolean thousands = language.primary().equals("ar")
                && ARABIC_THOUSANDS.matcher(number).matches();
        return new BigDecimal(
                thousands
                        ? number.replace(".", "")
                        : number.replaceAll("[,٬]", "").replace('٫', '.'));
    }

    /** A number in words is sure to be one only if it is a large one: "two" is often a mere word. */
    private static Quantity worded(String s, WordedNumbers.Number number) {
        var scale = SCALE.matcher(s).region(number.span().end(), s.length()).useTransparentBounds(true);
        return scale.find()
                ? new Quantity(
                        Kind.COUNT,
                        number.value().scaleByPowerOfTen(power(scale.group(1))),
                        "",
                        true,
                        new Span(number.span().start(), scale.end()))
                : new Quantity(Kind.COUNT, number.value(), "", false, number.span());
    }

    private static int power(String word) {
        for (var entry : POWERS) {
            if (entry.getKey().matcher(word).find()) {
                return entry.getValue();
            }
        }
        throw new IllegalStateException("a unit without a power: " + word);
    }

    /** F35, COVID-19. */
    private static boolean isPartOfName(String s, int start) {
        boolean hyphened = start > 1 && s.charAt(start - 1) == '-' && Character.isLetter(s.charAt(start - 2));
        return hyphened || start > 0 && isLatin(s.charAt(start - 1));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Arabic-Indic figures as western ones, position by position. */
    private static String western(String words) {
        var s = new StringBuilder(words);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= '\u0660' && c <= '\u0669') {
                s.setCharAt(i, (char) (c - '\u0660' + '0'));
            }
        }
        return s.toString();
    }
}
