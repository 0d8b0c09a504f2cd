package dev.parallax.lexicon;

import dev.parallax.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers as digits, whatever they are written in: 29万, 290,000 and 二十九万 are 290000, 1.2 billion and 12亿 are 1200000000.
 *
 * <p>Limits: a comma before three digits separates thousands, any other is a decimal point, so that the German 1.200 is
 * read as 1.2 only if fewer or more than three digits follow the point.
 */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Map<String, Integer> SCALES = scales();
    private static final int LONGEST_SCALE = 12;

    /** Longer runs of digits are no numbers, and reading one takes time that grows with its square. */
    private static final int LONGEST = 40;

    private Numerals() {}

    record Found(Span span, String value) {}

    private static Map<String, Integer> scales() {
        var scales = new java.util.HashMap<String, Integer>();
        add(
                scales,
                3,
                "千",
                "천",
                "thousand",
                "tausend",
                "mille",
                "mil",
                "тысяч",
                "тысячи",
                "тысяча",
                "тыс",
                "ألف",
                "آلاف");
        add(scales, 4, "万", "萬", "만");
        add(
                scales,
                6,
                "百万",
                "million",
                "millions",
                "millionen",
                "millones",
                "millón",
                "mln",
                "m",
                "миллион",
                "миллиона");
        add(scales, 6, "миллионов", "млн", "مليون", "ملايين");
        add(scales, 8, "亿", "億", "억");
        add(scales, 9, "billion", "billions", "bn", "milliarde", "milliarden", "milliard", "milliards", "миллиард");
        add(scales, 9, "миллиарда", "миллиардов", "млрд", "مليار", "十亿");
        add(scales, 12, "兆", "조", "万亿", "trillion", "billionen", "триллион", "триллионов");
        return Map.copyOf(scales);
    }

    private static void add(Map<String, Integer> scales, int power, String... words) {
        for (String word : words) {
            scales.put(word, power);
        }
    }

    /** The number that begins with a run of digits, with the scale word behind it. */
    static Term term(String sentence, Span digits) {
        if (digits.length() > LONGEST) {
            return new Term(digits, digits.in(sentence), Term.Kind.NUMBER);
        }
        BigDecimal value = value(digits.in(sentence));
        int end = digits.end();
        int from = end;
        while (from < sentence.length() && (sentence.charAt(from) == ' ' || sentence.charAt(from) == '\u00A0')) {
            from++;
        }
        for (int to = Math.min(sentence.length(), from + LONGEST_SCALE); to > from; to--) {
            Integer power = SCALES.get(sentence.substring(from, to).toLowerCase(Locale.ROOT));
            boolean whole = to == sentence.length()
                    || !Character.isLetter(sentence.charAt(to))
                    || Character.isIdeographic(sentence.charAt(from))
                    || sentence.charAt(from) >= '가' && sentence.charAt(from) <= '힣';
            if (power != null && whole) {
                value = value.scaleByPowerOfTen(power);
                end = to;
                break;
            }
        }
        return new Term(new Span(digits.start(), end), plain(value), Term.Kind.NUMBER);
    }

    private static BigDecimal value(String written) {
        var digits = new StringBuilder(written.length());
        boolean point = false;
        for (int i = 0; i < written.length(); i++) {
            int digit = Character.digit(written.charAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            } else if (!point && !isThousands(written, i)) {
                digits.append('.');
                point = true;
            }
        }
        return new BigDecimal(digits.toString());
    }

    private static boolean isThousands(String written, int at) {
        int next = at + 1;
        while (next < written.length() && Character.isDigit(written.charAt(next))) {
            next++;
        }
        return next - at - 1 == 3;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** The numbers of at least two Chinese numerals in a run of simplified characters. */
    static List<Found> in(String simplified, Span run) {
        var found = new ArrayList<Found>();
        int start = run.start();
        while (start < run.end()) {
            int end = start;
            while (end < run.end() && isNumeral(simplified.charAt(end))) {
                end++;
            }
            if (end - start >= 2) {
                long value = chinese(simplified.substring(start, end));
                if (value >= 0) {
                    found.add(new Found(new Span(start, end), Long.toString(value)));
                }
            }
            start = Math.max(end, start + 1);
        }
        return found;
    }

    private static boolean isNumeral(char c) {
        return DIGITS.indexOf(c) >= 0 || "零两十百千万亿".indexOf(c) >= 0;
    }

    /** The value of Chinese numerals; -1 if they are no well-formed number. */
    private static long chinese(String numerals) {
        if (numerals.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            return numerals.length() < 3 ? -1 : positional(numerals);
        }
        if ("十百千万亿".indexOf(numerals.charAt(0)) > 0) {
            return -1;
        }
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            switch (c) {
                case '十', '百', '千' -> {
                    section += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                    digit = 0;
                }
                case '万', '亿' -> {
                    total = (total + section + digit) * (c == '万' ? 10_000L : 1L);
                    total = c == '亿' ? total * 100_000_000L : total;
                    section = 0;
                    digit = 0;
                }
                case '零' -> digit = 0;
                case '两' -> digit = 2;
                default -> digit = DIGITS.indexOf(c);
            }
        }
        long value = total + section + digit;
        return value > 0 && value < 1_000_000_000_000_000L ? value : -1;
    }

    private static long positional(String numerals) {
        if (numerals.length() > 15) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < numerals.length(); i++) {
            value = 10 * value + DIGITS.indexOf(numerals.charAt(i));
        }
        return value;
    }
}
