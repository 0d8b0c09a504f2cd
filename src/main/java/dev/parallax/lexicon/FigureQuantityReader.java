package dev.parallax.lexicon;

import dev.parallax.lexicon.Quantity.Kind;
import dev.parallax.text.Language;
import dev.parallax.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quantities written in figures, in languages whose number words are not known here.
 *
 * <p>Knows grouping and decimal signs, the per cent sign and the commonest words for thousands to trillions.
 */
record FigureQuantityReader(Language language) implements QuantityReader {
    private static final Set<String> DECIMAL_COMMA = Set.of(
            "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sv", "da", "nb", "no", "fi", "tr", "el", "id",
            "vi");
    private static final Pattern GROUPED_BY_POINT =
            Pattern.compile("\\d{1,3}(?:[.\\u00A0\\u202F ]\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:,\\d+)?");
    private static final Pattern GROUPED_BY_COMMA =
            Pattern.compile("\\d{1,3}(?:[,٬]\\d{3})+(?:[.٫]\\d+)?(?!\\d)|\\d+(?:[.٫]\\d+)?");
    private static final Pattern SCALE = Pattern.compile(
            "\\G[\\s\\u00A0\\u202F]*(tausend|тыс\\p{L}*\\.?|mil(?![\\p{L}])|mille(?!\\p{L})|milliers|Mio\\.?|Million\\p{L}*|millones|millón|millions?|млн\\.?|миллион\\p{L}*"
                    + "|Mrd\\.?|Milliarde\\p{L}*|milliards?|mil millones|млрд\\.?|миллиард\\p{L}*|Billion\\p{L}*|billones|billons?|трлн\\.?|триллион\\p{L}*"
                    + "|만|억|조|ألف|آلاف|مليون|ملايين|مليار|مليارات|تريليون)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<Map.Entry<String, Integer>> POWERS = List.of(
            Map.entry("mil millones", 9),
            Map.entry("milli(?=ard)", 9),
            Map.entry("mrd", 9),
            Map.entry("млрд|миллиард", 9),
            Map.entry("трлн|триллион|billon|billion|billón|조|تريليون", 12),
            Map.entry("mio|milli[oó]n|millon|млн|миллион|مليون|ملايين", 6),
            Map.entry("مليار", 9),
            Map.entry("억", 8),
            Map.entry("만", 4),
            Map.entry("tausend|тыс|mil|mille|ألف|آلاف", 3));
    private static final Pattern PERCENT = Pattern.compile(
            "\\G[\\s\\u00A0\\u202F]*(?:%|٪|Prozent|pour ?cent|por ciento|процент|퍼센트|в процентах|في المئة|بالمئة)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Quantity> read(String words) {
        var found = new ArrayList<Quantity>();
        String s = western(words);
        boolean comma = DECIMAL_COMMA.contains(language.primary());
        for (Matcher m = (comma ? GROUPED_BY_POINT : GROUPED_BY_COMMA).matcher(s); m.find(); ) {
            boolean glued = m.start() > 0 && isLatin(s.charAt(m.start() - 1));
            if (!glued) {
                found.add(quantity(s, m, comma));
            }
        }
        return found;
    }

    private static Quantity quantity(String s, Matcher number, boolean comma) {
        String figures = comma
                ? number.group().replaceAll("[.\\u00A0\\u202F ]", "").replace(',', '.')
                : number.group().replaceAll("[,٬]", "").replace('٫', '.');
        var value = new BigDecimal(figures);
        int end = number.end();
        var scale = SCALE.matcher(s).region(end, s.length()).useTransparentBounds(true);
        boolean scaled = scale.find();
        if (scaled) {
            value = value.scaleByPowerOfTen(power(scale.group(1)));
            end = scale.end();
        }
        boolean percent = PERCENT.matcher(s).region(end, s.length()).lookingAt();
        boolean year = !scaled
                && number.group().length() == 4
                && value.compareTo(BigDecimal.valueOf(1500)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) < 0;
        var kind = percent ? Kind.PERCENT : year ? Kind.YEAR : Kind.COUNT;
        return new Quantity(kind, value, "", true, new Span(number.start(), end));
    }

    private static int power(String word) {
        for (var entry : POWERS) {
            if (Pattern.compile(entry.getKey(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(word)
                    .find()) {
                return entry.getValue();
            }
        }
        throw new IllegalStateException("a unit without a power: " + word);
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
