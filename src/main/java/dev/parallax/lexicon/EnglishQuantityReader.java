package dev.parallax.lexicon;

import static java.util.Map.entry;

import dev.parallax.lexicon.Quantity.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Quantities in English, by one scan over the tokens; what stands before and after a number tells its kind. */
record EnglishQuantityReader() implements QuantityReader {
    private static final Set<String> COUNTS_QUARTERS = Set.of(
            "first", "last", "past", "previous", "next", "final", "other", "consecutive", "straight", "these", "those");
    private static final Map<String, Double> FRACTIONS = Map.ofEntries(
            entry("half", .5),
            entry("third", 1 / 3.0),
            entry("quarter", .25),
            entry("fifth", .2),
            entry("sixth", 1 / 6.0),
            entry("seventh", 1 / 7.0),
            entry("eighth", .125),
            entry("tenth", .1),
            entry("hundredth", .01));
    private static final Map<String, Integer> MULTIPLES = Map.ofEntries(
            entry("twice", 2),
            entry("double", 2),
            entry("doubled", 2),
            entry("doubling", 2),
            entry("doubles", 2),
            entry("triple", 3),
            entry("tripled", 3),
            entry("tripling", 3),
            entry("thrice", 3),
            entry("treble", 3),
            entry("trebled", 3),
            entry("quadruple", 4),
            entry("quadrupled", 4),
            entry("twofold", 2),
            entry("threefold", 3),
            entry("fourfold", 4),
            entry("fivefold", 5),
            entry("tenfold", 10));
    private static final Set<String> VAGUE = Set.of("hundreds", "thousands", "millions", "billions", "dozens", "tens");

    @Override
    public List<Quantity> read(String words) {
        var scan = new Scan(EnglishToken.of(words));
        int i = 0;
        while (i < scan.tokens.size()) {
            i = scan.next(i);
        }
        return List.copyOf(scan.found);
    }

    private static final class Scan extends EnglishScan {
        private final EnglishDates dates;

        Scan(List<EnglishToken> tokens) {
            super(tokens, new ArrayList<>());
            this.dates = new EnglishDates(tokens, found);
        }

        /** Reads what begins at a token, if anything; gives the token to go on from. */
        int next(int i) {
            String word = lower(i);
            if (VAGUE.contains(word)) {
                return i + 1;
            }
            int end = dates.read(i);
            if (end == i) {
                end = named(i, word);
            }
            if (end == i) {
                end = number(i);
            }
            return end == i ? i + 1 : end;
        }

        private int named(int i, String word) {
            if (MULTIPLES.containsKey(word)) {
                add(Kind.MULTIPLE, BigDecimal.valueOf(MULTIPLES.get(word)), "", false, i, i + 1);
                return i + 1;
            }
            if (word.equals("dozen")) {
                boolean one = lower(i - 1).equals("a");
                add(Kind.COUNT, BigDecimal.valueOf(12), "", one && !lower(i - 2).equals("half"), i, i + 1);
                return i + 1;
            }
            if (word.equals("noon") || word.equals("midnight")) {
                add(Kind.TIME, BigDecimal.valueOf(720), "", false, i, i + 1);
                return i + 1;
            }
            return fraction(i, word);
        }

        /** "half", "a third", "two-thirds", "three quarters"; not the first three quarters of a year. */
        private int fraction(int i, String word) {
            if (word.equals("half")) {
                add(Kind.FRACTION, new BigDecimal("0.5"), "", false, i, i + 1);
                return i + 1;
            }
            var numerator = switch (word) {
                case "a", "one" -> 1;
                case "two" -> 2;
                case "three" -> 3;
                case "four" -> 4;
                default -> 0;
            };
            if (numerator == 0) {
                return i;
            }
            int next = lower(i + 1).equals("-") ? i + 2 : i + 1;
            String part = lower(next);
            String singular = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
            boolean one = word.equals("a") || word.equals("one");
            boolean ofYear = singular.equals("quarter") && COUNTS_QUARTERS.contains(lower(i - 1));
            if (ofYear
                    || !FRACTIONS.containsKey(singular)
                    || one == part.endsWith("s")
                    || word.equals("a") && !lower(next + 1).equals("of")) {
                return i;
            }
            add(Kind.FRACTION, BigDecimal.valueOf(numerator * FRACTIONS.get(singular)), "", !one, i, next + 1);
            return next + 1;
        }

        private int number(int i) {
            String sign = QuantityUnits.englishMoney(lower(i));
            boolean money = !sign.isEmpty()
                    && figures(i + 1) != null
                    && (lower(i).contains("$")
                            || "£€¥".contains(lower(i))
                            || lower(i).equals("rmb")
                            || lower(i).equals("usd"));
            int start = money ? i + 1 : i;
            if (partOfName(start)) {
                return start + 1;
            }
            var numeral = EnglishNumeral.at(tokens, start, money);
            if (numeral == null) {
                return i;
            }
            int next = numeral.next();
            String after = lower(next);
            boolean vague = lower(next).equals("of") && !numeral.figures() && VAGUE.contains(lower(next - 1));
            if (vague) {
                return next;
            }
            if (money) {
                add(Kind.MONEY, numeral.value(), sign, true, i, next);
                return next;
            }
            if (numeral.ordinal()) {
                boolean century = after.equals("century");
                add(Kind.ORDINAL, numeral.value(), century ? "century" : "", numeral.firm(), i, next);
                return next;
            }
            return counted(i, numeral, after);
        }

        private int counted(int i, EnglishNumeral numeral, String after) {
            int next = numeral.next();
            var value = numeral.value();
            int percent = percentEnd(next);
            if (percent > next) {
                add(Kind.PERCENT, value, "", numeral.figures() || numeral.firm(), i, percent);
                return percent;
            }
            int time = time(i, numeral);
            if (time > i) {
                return time;
            }
            boolean decade = numeral.figures()
                    && after.equals("s")
                    && tokens.get(next).start() == tokens.get(next - 1).end();
            if (decade) {
                add(Kind.DECADE, value, "year", true, i, next + 1);
                return next + 1;
            }
            int unit = after.equals("-") ? next + 1 : next;
            String currency = QuantityUnits.englishMoney(lower(unit));
            if (!currency.isEmpty() && !currency.equals("cent") && !lower(unit).equals("won")
                    || lower(unit).equals("won") && value.compareTo(BigDecimal.valueOf(100)) > 0) {
                add(Kind.MONEY, value, currency, numeral.firm(), i, unit + 1);
                return unit + 1;
            }
            if (numeral.figures() && next == i + 1 && year(i, value)) {
                return i + 1;
            }
            String measure = QuantityUnits.english(lower(unit));
            if (measure.equals("times")) {
                add(Kind.MULTIPLE, value, measure, numeral.firm(), i, unit + 1);
                return unit + 1;
            }
            add(Kind.COUNT, value, measure, numeral.firm(), i, measure.isEmpty() ? next : unit + 1);
            return measure.isEmpty() ? next : unit + 1;
        }

        private boolean year(int i, BigDecimal value) {
            boolean plain = tokens.get(i).words().length() == 4
                    && value.compareTo(BigDecimal.valueOf(1500)) >= 0
                    && value.compareTo(BigDecimal.valueOf(2100)) < 0;
            if (plain && QuantityUnits.english(lower(i + 1)).isEmpty()) {
                add(Kind.YEAR, value, "year", true, i, i + 1);
                return true;
            }
            return false;
        }

        private int percentEnd(int i) {
            if (lower(i).equals("%") || lower(i).equals("percent") || lower(i).equals("pc")) {
                return i + 1;
            }
            if (lower(i).equals("per") && lower(i + 1).equals("cent")) {
                return i + 2;
            }
            if (lower(i).equals("percentage") && lower(i + 1).startsWith("point")) {
                return i + 2;
            }
            return lower(i).equals("-")
                            && (lower(i + 1).equals("percent") || lower(i + 1).equals("percentage"))
                    ? i + 2
                    : i;
        }

        /** "9 p.m.", "21:10", "8.30am". */
        private int time(int i, EnglishNumeral numeral) {
            int next = numeral.next();
            var minutes = figures(next + 1);
            if (numeral.figures()
                    && lower(next).equals(":")
                    && minutes != null
                    && minutes.words().length() == 2
                    && tokens.get(next).start() == tokens.get(next - 1).end()) {
                var value = numeral.value().multiply(BigDecimal.valueOf(60)).add(minutes.figures());
                int end = isHalfDay(next + 2) ? next + 3 : next + 2;
                add(Kind.TIME, value, "", isHalfDay(next + 2), i, end);
                return end;
            }
            if (isHalfDay(next) && value24(numeral.value())) {
                var whole = numeral.value().toBigInteger();
                var value = new BigDecimal(whole)
                        .multiply(BigDecimal.valueOf(60))
                        .add(numeral.value().subtract(new BigDecimal(whole)).multiply(BigDecimal.valueOf(100)));
                add(Kind.TIME, value, "", true, i, next + 1);
                return next + 1;
            }
            return i;
        }

        private static boolean value24(BigDecimal value) {
            return value.compareTo(BigDecimal.valueOf(24)) <= 0;
        }

        private boolean isHalfDay(int i) {
            return Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m").contains(lower(i));
        }

        /** Figures that are glued to letters (F35, COVID-19, G7) name something. */
        private boolean partOfName(int i) {
            if (i >= tokens.size() || !tokens.get(i).isFigures()) {
                return false;
            }
            boolean gluedBefore = i > 0
                    && tokens.get(i - 1).isWord()
                    && tokens.get(i - 1).end() == tokens.get(i).start()
                    && !lower(i - 1).equals("fy");
            boolean hyphenated = i > 1
                    && lower(i - 1).equals("-")
                    && tokens.get(i - 2).isWord()
                    && tokens.get(i - 2).end() == tokens.get(i - 1).start()
                    && tokens.get(i - 1).end() == tokens.get(i).start()
                    && tokens.get(i - 2).words().length() <= 6
                    && !lower(i - 2).equals("mid");
            return gluedBefore || hyphenated;
        }
    }
}
