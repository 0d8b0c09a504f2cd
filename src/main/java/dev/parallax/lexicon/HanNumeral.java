package dev.parallax.lexicon;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures, Chinese numerals or both (8.7万亿, 3億6千万, 二〇二五, 四十三) as it begins at a place of a string.
 *
 * @param end position after it
 * @param firm false for a lone numeral and for bare units (十, 千万), which are often parts of words
 */
record HanNumeral(BigDecimal value, int end, boolean firm, boolean figures) {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Integer> SMALL = Map.of('十', 1, '拾', 1, '百', 2, '佰', 2, '千', 3, '仟', 3);
    private static final Map<Character, Integer> LARGE = Map.of('万', 4, '萬', 4, '亿', 8, '億', 8, '兆', 12);
    private static final String COUNTED_BY_TWO = "十百千万萬亿億成名个個人次年天周家国國位方者国艘架辆度岁歲届项項大倍件条種种起场場份轮座部只";

    /**
     * Reads the number at a position.
     *
     * @param s with figures and signs in their narrow form
     * @return null if there is none
     */
    static @Nullable HanNumeral at(String s, int start) {
        int figures = figuresEnd(s, start);
        if (figures == start && positionalEnd(s, start) > start) {
            int end = positionalEnd(s, start);
            var digits = new StringBuilder();
            for (int i = start; i < end; i++) {
                digits.append(digit(s.charAt(i)));
            }
            return new HanNumeral(new BigDecimal(digits.toString()), end, end - start > 3, false);
        }
        return new Parser(s, start).parse();
    }

    static int digit(char c) {
        return switch (c) {
            case '〇', '○', '零' -> 0;
            case '两', '兩', '俩', '二' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || digit(c) >= 0 || SMALL.containsKey(c) || LARGE.containsKey(c);
    }

    /** The end of figures with grouping commas and a decimal point. */
    static int figuresEnd(String s, int start) {
        int i = start;
        while (i < s.length()
                && (isFigure(s.charAt(i))
                        || i > start
                                && (s.charAt(i) == '.' && i + 1 < s.length() && isFigure(s.charAt(i + 1))
                                        || s.charAt(i) == ',' && groupFollows(s, i)))) {
            i++;
        }
        return i;
    }

    private static boolean groupFollows(String s, int comma) {
        int i = comma + 1;
        while (i < s.length() && isFigure(s.charAt(i))) {
            i++;
        }
        return i - comma == 4;
    }

    static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** The end of at least three numerals used as figures (二〇二五), or of two that hold a zero; start if there are none. */
    private static int positionalEnd(String s, int start) {
        int i = start;
        boolean zero = false;
        while (i < s.length() && digit(s.charAt(i)) >= 0 && "两兩俩".indexOf(s.charAt(i)) < 0) {
            zero |= digit(s.charAt(i)) == 0;
            i++;
        }
        boolean unitFollows = i < s.length() && (SMALL.containsKey(s.charAt(i)) || LARGE.containsKey(s.charAt(i)));
        return !unitFollows && (i - start >= 3 || i - start == 2 && zero && digit(s.charAt(start)) > 0) ? i : start;
    }

    /** Adds up sections: 3億6千万 is 3·10⁸ + (6·10³)·10⁴; 万亿 multiplies. */
    private static final class Parser {
        private final String s;
        private final int start;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private @Nullable BigDecimal number;
        private int lastLarge = Integer.MAX_VALUE;
        private int digits;
        private boolean figures;
        private int units;

        Parser(String s, int start) {
            this.s = s;
            this.start = start;
        }

        @Nullable
        HanNumeral parse() {
            int i = start;
            while (i < s.length()) {
                char c = s.charAt(i);
                if (isFigure(c) && number == null) {
                    int end = figuresEnd(s, i);
                    number = new BigDecimal(s.substring(i, end).replace(",", ""));
                    figures = true;
                    digits++;
                    i = isSpacedUnit(end) ? end + 1 : end;
                } else if (!isFigure(c) && digit(c) >= 0 && (number == null || number.signum() == 0) && stands(c, i)) {
                    number = BigDecimal.valueOf(digit(c));
                    digits++;
                    i++;
                } else if (SMALL.containsKey(c)) {
                    section = section.add(orOne().scaleByPowerOfTen(SMALL.getOrDefault(c, 0)));
                    number = null;
                    units++;
                    i++;
                } else if (LARGE.containsKey(c) && (i > start || c != '兆')) {
                    large(LARGE.getOrDefault(c, 0));
                    units++;
                    i++;
                } else if (c == '点' && decimals(i + 1) > i + 1 && !figures && digits > 0) {
                    int end = decimals(i + 1);
                    var fraction = new StringBuilder("0.");
                    for (int d = i + 1; d < end; d++) {
                        fraction.append(digit(s.charAt(d)));
                    }
                    number = (number == null ? BigDecimal.ZERO : number).add(new BigDecimal(fraction.toString()));
                    digits += 2;
                    i = end;
                } else {
                    break;
                }
            }
            if (i == start) {
                return null;
            }
            var value = total.add(section).add(number == null ? BigDecimal.ZERO : number);
            if (digits == 0 && units > 0 && value.signum() == 0) {
                return null;
            }
            boolean firm = figures || digits > 0 && (units > 0 || digits > 2);
            return new HanNumeral(value.stripTrailingZeros(), i, firm, figures);
        }

        /** "2040 万" */
        private boolean isSpacedUnit(int end) {
            return end + 1 < s.length() && s.charAt(end) == ' ' && LARGE.containsKey(s.charAt(end + 1));
        }

        /** 两 is a number before what is counted only. */
        private boolean stands(char c, int i) {
            return "两兩俩".indexOf(c) < 0 || i + 1 < s.length() && COUNTED_BY_TWO.indexOf(s.charAt(i + 1)) >= 0;
        }

        private BigDecimal orOne() {
            return number == null ? BigDecimal.ONE : number;
        }

        private void large(int power) {
            var part = section.add(number == null ? BigDecimal.ZERO : number);
            if (part.signum() == 0 && total.signum() == 0) {
                part = BigDecimal.ONE;
            }
            if (part.signum() == 0) {
                total = total.scaleByPowerOfTen(power);
            } else if (power > lastLarge) {
                total = total.add(part).scaleByPowerOfTen(power);
            } else {
                total = total.add(part.scaleByPowerOfTen(power));
            }
            section = BigDecimal.ZERO;
            number = null;
            lastLarge = power;
        }

        private int decimals(int from) {
            int i = from;
            while (i < s.length() && digit(s.charAt(i)) >= 0) {
                i++;
            }
            return i;
        }
    }
}
