package dev.parallax.lexicon;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Units of measure and currencies as the supported languages write them. */
final class QuantityUnits {
    /** How many of the measure's base unit one unit is. */
    private record Measure(String dimension, double factor) {}

    /** Translators round what they convert. */
    private static final double TOLERANCE = 0.06;

    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            entry("km", new Measure("length", 1000)),
            entry("m", new Measure("length", 1)),
            entry("cm", new Measure("length", .01)),
            entry("mm", new Measure("length", .001)),
            entry("mi", new Measure("length", 1609.344)),
            entry("nmi", new Measure("length", 1852)),
            entry("yd", new Measure("length", .9144)),
            entry("ft", new Measure("length", .3048)),
            entry("in", new Measure("length", .0254)),
            entry("kg", new Measure("mass", 1)),
            entry("g", new Measure("mass", .001)),
            entry("t", new Measure("mass", 1000)),
            entry("lb", new Measure("mass", .45359)),
            entry("st", new Measure("mass", 6.35)),
            entry("oz", new Measure("mass", .02835)),
            entry("jin", new Measure("mass", .5)),
            entry("ha", new Measure("area", 10_000)),
            entry("ac", new Measure("area", 4046.86)),
            entry("mu", new Measure("area", 666.67)),
            entry("km2", new Measure("area", 1_000_000)),
            entry("mi2", new Measure("area", 2_589_988)));

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            entry("kilometer", "km"),
            entry("kilometre", "km"),
            entry("km", "km"),
            entry("meter", "m"),
            entry("metre", "m"),
            entry("m", "m"),
            entry("centimeter", "cm"),
            entry("centimetre", "cm"),
            entry("cm", "cm"),
            entry("millimeter", "mm"),
            entry("millimetre", "mm"),
            entry("mm", "mm"),
            entry("mile", "mi"),
            entry("mi", "mi"),
            entry("yard", "yd"),
            entry("foot", "ft"),
            entry("feet", "ft"),
            entry("ft", "ft"),
            entry("inch", "in"),
            entry("inches", "in"),
            entry("kilogram", "kg"),
            entry("kilo", "kg"),
            entry("kg", "kg"),
            entry("gram", "g"),
            entry("g", "g"),
            entry("ton", "t"),
            entry("tonne", "t"),
            entry("pound", "lb"),
            entry("lb", "lb"),
            entry("ounce", "oz"),
            entry("stone", "st"),
            entry("hectare", "ha"),
            entry("acre", "ac"),
            entry("mu", "mu"),
            entry("year", "year"),
            entry("month", "month"),
            entry("week", "week"),
            entry("day", "day"),
            entry("hour", "hour"),
            entry("minute", "minute"),
            entry("second", "second"),
            entry("point", "point"),
            entry("times", "times"),
            entry("fold", "times"));

    /** Longest first where one begins another. */
    static final Map<String, String> HAN = Map.ofEntries(
            entry("平方公里", "km2"),
            entry("平方キロ", "km2"),
            entry("平方英里", "mi2"),
            entry("公里", "km"),
            entry("千米", "km"),
            entry("キロメートル", "km"),
            entry("キロ", "km"),
            entry("海里", "nmi"),
            entry("英里", "mi"),
            entry("マイル", "mi"),
            entry("英尺", "ft"),
            entry("フィート", "ft"),
            entry("英寸", "in"),
            entry("インチ", "in"),
            entry("码", "yd"),
            entry("ヤード", "yd"),
            entry("米", "m"),
            entry("メートル", "m"),
            entry("厘米", "cm"),
            entry("公分", "cm"),
            entry("センチ", "cm"),
            entry("毫米", "mm"),
            entry("ミリ", "mm"),
            entry("公斤", "kg"),
            entry("千克", "kg"),
            entry("キログラム", "kg"),
            entry("克", "g"),
            entry("グラム", "g"),
            entry("吨", "t"),
            entry("トン", "t"),
            entry("磅", "lb"),
            entry("盎司", "oz"),
            entry("斤", "jin"),
            entry("公顷", "ha"),
            entry("ヘクタール", "ha"),
            entry("英亩", "ac"),
            entry("亩", "mu"),
            entry("个百分点", "point"),
            entry("ポイント", "point"),
            entry("小时", "hour"),
            entry("時間", "hour"),
            entry("分钟", "minute"),
            entry("分間", "minute"),
            entry("个月", "month"),
            entry("カ月", "month"),
            entry("か月", "month"),
            entry("ヶ月", "month"),
            entry("ヵ月", "month"),
            entry("日間", "day"),
            entry("日间", "day"),
            entry("天", "day"),
            entry("周年", "year"),
            entry("年間", "year"),
            entry("年", "year"),
            entry("岁", "year"),
            entry("歳", "year"),
            entry("才", "year"),
            entry("周", "week"),
            entry("週間", "week"),
            entry("星期", "week"),
            entry("倍", "times"));

    static final Map<String, String> HAN_MONEY = Map.ofEntries(
            entry("日元", "JPY"),
            entry("日圆", "JPY"),
            entry("円", "JPY"),
            entry("美元", "USD"),
            entry("美金", "USD"),
            entry("米ドル", "USD"),
            entry("ドル", "dollar"),
            entry("元人民币", "CNY"),
            entry("人民币", "CNY"),
            entry("人民元", "CNY"),
            entry("元", "yuan"),
            entry("欧元", "EUR"),
            entry("ユーロ", "EUR"),
            entry("英镑", "GBP"),
            entry("ポンド", "GBP"),
            entry("韩元", "KRW"),
            entry("韩圆", "KRW"),
            entry("ウォン", "KRW"),
            entry("卢布", "RUB"),
            entry("ルーブル", "RUB"),
            entry("卢比", "INR"),
            entry("ルピー", "INR"),
            entry("港元", "HKD"),
            entry("港币", "HKD"),
            entry("新台币", "TWD"),
            entry("新台幣", "TWD"),
            entry("台币", "TWD"),
            entry("澳元", "AUD"),
            entry("豪ドル", "AUD"),
            entry("加元", "CAD"),
            entry("瑞士法郎", "CHF"),
            entry("克朗", "crown"));

    static final Map<String, String> ENGLISH_MONEY = Map.ofEntries(
            entry("dollar", "dollar"),
            entry("$", "dollar"),
            entry("usd", "USD"),
            entry("us$", "USD"),
            entry("a$", "AUD"),
            entry("c$", "CAD"),
            entry("hk$", "HKD"),
            entry("nt$", "TWD"),
            entry("yen", "JPY"),
            entry("¥", "yen or yuan"),
            entry("yuan", "CNY"),
            entry("rmb", "CNY"),
            entry("renminbi", "CNY"),
            entry("euro", "EUR"),
            entry("€", "EUR"),
            entry("pound", "GBP"),
            entry("£", "GBP"),
            entry("won", "KRW"),
            entry("ruble", "RUB"),
            entry("rouble", "RUB"),
            entry("rupee", "INR"),
            entry("franc", "CHF"),
            entry("crown", "crown"),
            entry("krona", "crown"),
            entry("krone", "crown"),
            entry("cent", "cent"),
            entry("penny", "cent"),
            entry("pence", "cent"));

    private static final Map<String, Set<String>> MAYBE = Map.of(
            "dollar", Set.of("USD", "AUD", "CAD", "HKD", "TWD", "yuan"),
            "yuan", Set.of("CNY", "TWD", "HKD", "USD", "JPY", "dollar", "KRW"),
            "yen or yuan", Set.of("JPY", "CNY", "yuan"),
            "crown", Set.of("SEK", "NOK", "DKK", "CZK"));

    private QuantityUnits() {}

    /** The unit of an English word, in singular or plural; empty if it is none. */
    static String english(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        var unit = ENGLISH.get(lower);
        if (unit == null && lower.endsWith("s")) {
            unit = ENGLISH.get(lower.substring(0, lower.length() - 1));
        }
        return unit == null ? "" : unit;
    }

    /** The currency of an English word or sign; empty if it is none. */
    static String englishMoney(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        var unit = ENGLISH_MONEY.get(lower);
        if (unit == null && lower.endsWith("s")) {
            unit = ENGLISH_MONEY.get(lower.substring(0, lower.length() - 1));
        }
        return unit == null ? "" : unit;
    }

    static boolean maybeSameMoney(String a, String b) {
        return MAYBE.getOrDefault(a, Set.of()).contains(b)
                || MAYBE.getOrDefault(b, Set.of()).contains(a);
    }

    /** Whether two measures in different units of one dimension say the same, as far as rounding tells. */
    static boolean agree(Quantity a, Quantity b) {
        var first = MEASURES.get(a.unit());
        var second = MEASURES.get(b.unit());
        if (first == null || second == null || a.unit().equals(b.unit()) || !first.dimension.equals(second.dimension)) {
            return false;
        }
        return close(a.value(), first, b.value(), second);
    }

    private static boolean close(BigDecimal a, Measure first, BigDecimal b, Measure second) {
        double x = a.doubleValue() * first.factor;
        double y = b.doubleValue() * second.factor;
        return Math.abs(x - y) <= TOLERANCE * Math.max(x, y);
    }
}
