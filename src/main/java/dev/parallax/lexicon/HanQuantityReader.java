package dev.parallax.lexicon;

import dev.parallax.lexicon.Quantity.Kind;
import dev.parallax.text.Language;
import dev.parallax.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Quantities in Chinese and Japanese.
 *
 * <p>One scan from left to right; what follows a number tells its kind. Numerals that are parts of words (一些, 十分, 万一)
 * are left out by a list; estimates (数十, 七八个) are no quantities.
 */
record HanQuantityReader(Language language) implements QuantityReader {
    private static final Pattern WORDS = Pattern.compile(
            "一些|一直|一样|一樣|一定|一起|一般|一方面|一旦|一切|统一|統一|唯一|万一|萬一|十分|三明治|四川|九州|五角大楼|一带一路|一同|一致|一向|一面|一边|一再|一度"
                    + "|一时|一经|一番|一律|一味|一贯|同一|单一|千方百计|百分(?!之)|万分|千万不|千万别|三星|不一|进一步|一步步|七上八下|三番五次|四面八方|五花八门|一系列|一连串"
                    + "|統合|一部|一方|一緒|一体|一段|一層|唯一|統一|万全|十字|一人ひとり|一つ|二度と|三井|三菱|四国|八百屋|百貨|三重県|千葉|六本木|九龍|半径|两岸|一国两制|二手|三农|五星");
    private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|大正|明治)(元|[0-9一二三四五六七八九十]+)(年度|年)");
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867);
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])(?![年岁])|([月火水木金土日])曜");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2}):([0-9]{2})(?![0-9])");
    private static final Pattern PERCENT = Pattern.compile("(?:百分之|百分の)");
    private static final Pattern FRACTION = Pattern.compile("分[之の]");
    private static final Pattern AFTER = Pattern.compile("\\G[余餘多来强]?");
    private static final Pattern VAGUE_BEFORE = Pattern.compile("[数數几幾]$");
    private static final Pattern HOUR =
            Pattern.compile("\\G(?:时(?!间|期|代|候)|時(?!間|期|代)|点钟|点(?=[0-9一二三四五六七八九十]{1,3}分|半|整))");
    private static final Pattern RANGE = Pattern.compile("\\G\\s*(?:-|–|—|~|〜|～|至|到|から|或|、)\\s*");
    private static final List<String> UNITS = QuantityUnits.HAN.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final List<String> MONEY = QuantityUnits.HAN_MONEY.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    @Override
    public List<Quantity> read(String words) {
        return new Scan(narrow(words)).run();
    }

    /** Full-width figures and signs in their narrow form, position by position. */
    static String narrow(String words) {
        var narrow = new StringBuilder(words);
        for (int i = 0; i < narrow.length(); i++) {
            char c = words.charAt(i);
            if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || "％．：＄－".indexOf(c) >= 0) {
                narrow.setCharAt(i, (char) (c - 0xFEE0));
            } else if (c == '，'
                    && i > 0
                    && i + 1 < narrow.length()
                    && isWideFigure(words.charAt(i - 1))
                    && isWideFigure(words.charAt(i + 1))) {
                narrow.setCharAt(i, ',');
            }
        }
        return narrow.toString();
    }

    private static boolean isWideFigure(char c) {
        return c >= '０' && c <= '９';
    }

    private final class Scan {
        private final String s;
        private final List<Quantity> found = new ArrayList<>();
        private final boolean[] closed;

        Scan(String s) {
            this.s = s;
            this.closed = new boolean[s.length()];
        }

        List<Quantity> run() {
            for (Matcher m = WORDS.matcher(s); m.find(); ) {
                close(m.start(), m.end());
            }
            eras();
            weekdays();
            clocks();
            int i = 0;
            while (i < s.length()) {
                i = closed[i] || !HanNumeral.isNumeral(s.charAt(i)) ? i + 1 : number(i);
            }
            found.sort(Comparator.comparingInt(q -> q.span().start()));
            return List.copyOf(found);
        }

        private void close(int start, int end) {
            for (int i = start; i < end; i++) {
                closed[i] = true;
            }
        }

        private void add(Kind kind, BigDecimal value, String unit, boolean firm, int start, int end) {
            found.add(new Quantity(kind, value, unit, firm, new Span(start, end)));
            close(start, end);
        }

        private void eras() {
            for (Matcher m = ERA.matcher(s); m.find(); ) {
                var year = m.group(2).equals("元") ? BigDecimal.ONE : valueOf(m.group(2));
                var kind = m.group(3).equals("年度") ? Kind.FISCAL_YEAR : Kind.YEAR;
                add(
                        kind,
                        year.add(BigDecimal.valueOf(ERAS.getOrDefault(m.group(1), 0))),
                        "year",
                        true,
                        m.start(),
                        m.end());
            }
        }

        private BigDecimal valueOf(String numeral) {
            var read = HanNumeral.at(numeral, 0);
            return read == null ? BigDecimal.ZERO : read.value();
        }

        private void weekdays() {
            for (Matcher m = WEEKDAY.matcher(s); m.find(); ) {
                int day = m.group(1) != null
                        ? "一二三四五六日".indexOf(m.group(1).replace("天", "日")) + 1
                        : "月火水木金土日".indexOf(m.group(2)) + 1;
                add(Kind.WEEKDAY, BigDecimal.valueOf(day), "", true, m.start(), m.end());
            }
        }

        private void clocks() {
            for (Matcher m = CLOCK.matcher(s); m.find(); ) {
                int minutes = Integer.parseInt(m.group(1)) * 60 + Integer.parseInt(m.group(2));
                if (!closed[m.start()] && minutes < 24 * 60 + 60) {
                    add(Kind.TIME, BigDecimal.valueOf(minutes), "", false, m.start(), m.end());
                }
            }
        }

        /** Reads the number at a position and what it counts; gives the position to go on from. */
        private int number(int start) {
            if (partOfLatin(start)) {
                return HanNumeral.figuresEnd(s, start);
            }
            var numeral = HanNumeral.at(s, start);
            if (numeral == null) {
                return start + 1;
            }
            int end = numeral.end();
            if (VAGUE_BEFORE.matcher(s.substring(0, start)).find()) {
                return end;
            }
            if (!numeral.figures() && estimate(end)) {
                return end + 1;
            }
            int fraction = fraction(start, numeral);
            if (fraction > 0) {
                return fraction;
            }
            kind(start, numeral);
            return Math.max(
                    end,
                    found.isEmpty() ? end : found.get(found.size() - 1).span().end());
        }

        /** 七八: seven or eight. */
        private boolean estimate(int end) {
            return end < s.length() && HanNumeral.digit(s.charAt(end)) > 0 && HanNumeral.digit(s.charAt(end - 1)) > 0;
        }

        /** Figures inside a Latin word or model name (F35, COVID-19, G7) are part of a name. */
        private boolean partOfLatin(int start) {
            char before = start == 0 ? ' ' : s.charAt(start - 1);
            int end = HanNumeral.figuresEnd(s, start);
            boolean hyphenated = before == '-' && start > 1 && latin(s.charAt(start - 2));
            return end > start && (latin(before) && !"$".contains("" + before) || hyphenated)
                    || end > start && end < s.length() && latin(s.charAt(end)) && !unitFollows(end);
        }

        private boolean unitFollows(int end) {
            int i = end;
            while (i < s.length() && latin(s.charAt(i))) {
                i++;
            }
            return !QuantityUnits.english(s.substring(end, i)).isEmpty();
        }

        private static boolean latin(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }

        /** 百分之三十, 三分之一: the position after it, or 0 if the number is none of these. */
        private int fraction(int start, HanNumeral numeral) {
            if (s.startsWith("百分之", start) || s.startsWith("百分の", start)) {
                var percent = HanNumeral.at(s, start + 3);
                if (percent != null) {
                    add(Kind.PERCENT, percent.value(), "", true, start, percent.end());
                    return percent.end();
                }
            }
            int end = numeral.end();
            var m = FRACTION.matcher(s).region(end, s.length());
            if (m.lookingAt()) {
                var numerator = HanNumeral.at(s, m.end());
                if (numerator != null && numeral.value().signum() > 0) {
                    var value = numerator.value().divide(numeral.value(), 6, java.math.RoundingMode.HALF_UP);
                    add(Kind.FRACTION, value, "", true, start, numerator.end());
                    return numerator.end();
                }
            }
            return 0;
        }

        private void kind(int start, HanNumeral numeral) {
            var value = numeral.value();
            int end = numeral.end();
            if (start > 0 && s.charAt(start - 1) == '第') {
                add(Kind.ORDINAL, value, "", numeral.firm(), start - 1, end);
                return;
            }
            if (date(start, numeral) || share(start, numeral) || money(start, numeral)) {
                return;
            }
            int after = afterMore(end);
            var unit = startOf(UNITS, after);
            if (unit != null) {
                var kind = unit.equals("倍") ? Kind.MULTIPLE : Kind.COUNT;
                add(
                        kind,
                        value,
                        QuantityUnits.HAN.getOrDefault(unit, ""),
                        numeral.firm(),
                        start,
                        after + unit.length());
                return;
            }
            int latinEnd = end;
            while (latinEnd < s.length() && latin(s.charAt(latinEnd))) {
                latinEnd++;
            }
            add(Kind.COUNT, value, QuantityUnits.english(s.substring(end, latinEnd)), numeral.firm(), start, latinEnd);
        }

        private boolean date(int start, HanNumeral numeral) {
            var value = numeral.value();
            int end = afterSpace(numeral.end());
            var hour = HOUR.matcher(s).region(end, s.length()).useTransparentBounds(true);
            if (hour.find() && value.compareTo(BigDecimal.valueOf(24)) <= 0) {
                var minutes = HanNumeral.at(s + " ", hour.end());
                int minutesEnd = minutes == null ? 0 : minutes.end();
                var minute = minutes == null ? BigDecimal.ZERO : minutes.value();
                boolean withMinutes = minutesEnd > 0 && s.startsWith("分", minutesEnd);
                boolean half = s.startsWith("半", hour.end());
                var total = value.multiply(BigDecimal.valueOf(60))
                        .add(withMinutes ? minute : BigDecimal.valueOf(half ? 30 : 0));
                int last = withMinutes ? minutesEnd + 1 : half ? hour.end() + 1 : hour.end();
                add(Kind.TIME, total, "", numeral.figures() || withMinutes, start, last);
                return true;
            }
            boolean whole = value.stripTrailingZeros().scale() <= 0;
            if (!whole) {
                return false;
            }
            for (var name : List.of("财政年度", "会计年度", "财年", "年度", "财季")) {
                if (s.startsWith(name, end) || s.startsWith("年" + name, end)) {
                    int last = s.indexOf(name, end) + name.length();
                    if (value.compareTo(BigDecimal.TEN) > 0) {
                        var year = value.compareTo(BigDecimal.valueOf(100)) < 0
                                ? value.add(BigDecimal.valueOf(2000))
                                : value;
                        add(Kind.FISCAL_YEAR, year, "year", true, start, last);
                        return true;
                    }
                }
            }
            boolean fourFigures =
                    value.compareTo(BigDecimal.valueOf(1000)) >= 0 && value.compareTo(BigDecimal.valueOf(2200)) < 0;
            if (s.startsWith("年代", end)) {
                add(Kind.DECADE, value, "year", true, start, end + 2);
                return true;
            }
            if (s.startsWith("世纪", end) || s.startsWith("世紀", end)) {
                add(Kind.ORDINAL, value, "century", numeral.firm(), start, end + 2);
                return true;
            }
            if (fourFigures
                    && end - start >= 4
                    && (s.startsWith("年", end) && !s.startsWith("年间", end) || range(end, value))) {
                add(Kind.YEAR, value, "year", true, start, s.startsWith("年", end) ? end + 1 : end);
                return true;
            }
            if (s.startsWith("月", end) && value.compareTo(BigDecimal.valueOf(12)) <= 0 && value.signum() > 0) {
                add(Kind.MONTH, value, "", true, start, end + 1);
                return true;
            }
            boolean day = s.startsWith("日", end)
                            && !s.startsWith("日间", end)
                            && !s.startsWith("日間", end)
                            && !s.startsWith("日元", end)
                            && !s.startsWith("日圆", end)
                    || s.startsWith("号", end) && start > 0 && s.charAt(start - 1) == '月';
            if (day && value.compareTo(BigDecimal.valueOf(31)) <= 0 && value.signum() > 0) {
                add(Kind.DAY, value, "", numeral.firm(), start, end + 1);
                return true;
            }
            return false;
        }

        /** Whether a year ends a range: 2023至2027年. */
        private boolean range(int end, BigDecimal value) {
            var m = RANGE.matcher(s).region(end, s.length());
            if (!m.lookingAt()) {
                return false;
            }
            var to = HanNumeral.at(s, m.end());
            return to != null
                    && to.value().compareTo(value) > 0
                    && (s.startsWith("年", to.end()) || s.startsWith("财年", to.end()));
        }

        private boolean share(int start, HanNumeral numeral) {
            int end = numeral.end();
            if (s.startsWith("%", end)) {
                add(Kind.PERCENT, numeral.value(), "", true, start, end + 1);
                return true;
            }
            for (var name : List.of("个百分点", "個百分點", "パーセント", "ポイント")) {
                if (s.startsWith(name, end)) {
                    add(Kind.PERCENT, numeral.value(), "", true, start, end + name.length());
                    return true;
                }
            }
            boolean tenths = language.primary().equals("ja")
                    ? s.startsWith("割", end)
                    : s.startsWith("成", end)
                            && !TENTHS_NOT.matcher(s.substring(end + 1)).lookingAt();
            if (tenths && numeral.value().compareTo(BigDecimal.TEN) < 0) {
                boolean half = s.startsWith("半", end + 1);
                var half5 = BigDecimal.valueOf(half ? 5 : 0);
                add(
                        Kind.PERCENT,
                        numeral.value().multiply(BigDecimal.TEN).add(half5),
                        "",
                        true,
                        start,
                        end + (half ? 2 : 1));
                return true;
            }
            return false;
        }

        private static final Pattern TENTHS_NOT = Pattern.compile("[为功立员了本果年长绩都熟就人分份品交效]");

        private boolean money(int start, HanNumeral numeral) {
            int after = afterMore(numeral.end());
            var name = startOf(MONEY, after);
            if (name != null
                    && !(name.equals("元")
                            && MONEY_NOT.matcher(s.substring(after)).lookingAt())) {
                add(
                        Kind.MONEY,
                        numeral.value(),
                        QuantityUnits.HAN_MONEY.getOrDefault(name, ""),
                        numeral.firm(),
                        start,
                        after + name.length());
                return true;
            }
            int from = start;
            while (from > 0 && "$€£¥￥￡AUSHKNTC".indexOf(s.charAt(from - 1)) >= 0) {
                from--;
            }
            var sign = QuantityUnits.englishMoney(
                    s.substring(from, start).replace('￥', '¥').replace('￡', '£'));
            if (!sign.isEmpty() && !latin(s.charAt(start - 1))) {
                add(Kind.MONEY, numeral.value(), sign, true, from, numeral.end());
                return true;
            }
            return false;
        }

        private static final Pattern MONEY_NOT = Pattern.compile("元[首旦素老月朝件帅勋]");

        /** "2017 年" */
        private int afterSpace(int end) {
            boolean spaced = end + 1 < s.length() && s.charAt(end) == ' ' && HanScript.isHan(s.charAt(end + 1));
            return spaced ? end + 1 : end;
        }

        private int afterMore(int numberEnd) {
            int end = afterSpace(numberEnd);
            var m = AFTER.matcher(s).region(end, s.length());
            return m.lookingAt() ? m.end() : end;
        }

        private @Nullable String startOf(List<String> names, int at) {
            for (var name : names) {
                if (s.startsWith(name, at)) {
                    return name;
                }
            }
            return null;
        }
    }
}
