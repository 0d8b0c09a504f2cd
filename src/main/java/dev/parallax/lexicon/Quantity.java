package dev.parallax.lexicon;

import dev.parallax.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number that a text states, in a form that compares across languages: 8.7万亿日元 and "8.7 trillion yen" are equal.
 *
 * @param value the number in full (4.1万 is 41000); a percentage in percent; a time in minutes since midnight; a weekday
 *     from 1 (Monday) to 7
 * @param unit what is counted: an ISO 4217 code for money, a unit of measure such as {@code km}; empty where not known
 * @param firm whether the words can hardly be anything but a quantity ("27", 二十七), unlike "one", "two" or 三
 * @param span where it stands in the string that was read
 */
public record Quantity(Kind kind, BigDecimal value, String unit, boolean firm, Span span) {
    public enum Kind {
        COUNT,
        PERCENT,
        MONEY,
        ORDINAL,
        FRACTION,
        /** How many times as much: "doubled", 三倍. */
        MULTIPLE,
        YEAR,
        FISCAL_YEAR,
        DECADE,
        MONTH,
        DAY,
        WEEKDAY,
        TIME;

        /** Whether it says when something is. */
        public boolean isDate() {
            return compareTo(YEAR) >= 0;
        }
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_DAY = BigDecimal.valueOf(720);

    /** Whether both state the same: equal after conversion of units, twelve-hour times and two-digit years. */
    public boolean agrees(Quantity other) {
        return comparable(other) && (sameValue(other) || QuantityUnits.agree(this, other));
    }

    /** Whether the other states this, or this rounded to fewer digits ("about 41,000" for 41,212). */
    public boolean isRoundedBy(Quantity other) {
        return agrees(other) || comparable(other) && !kind.isDate() && other.rounds(this);
    }

    /** Whether either states the other, perhaps rounded. */
    public boolean agreesRoughly(Quantity other) {
        return isRoundedBy(other) || other.isRoundedBy(this);
    }

    /** Whether the two are of kinds that may stand for each other; their values may differ. */
    public boolean comparable(Quantity other) {
        if (kind == other.kind) {
            return kind != Kind.MONEY || unit.equals(other.unit) || QuantityUnits.maybeSameMoney(unit, other.unit);
        }
        return switch (kind) {
            case WEEKDAY, MONTH -> false;
            case PERCENT -> other.kind == Kind.FRACTION || other.kind == Kind.COUNT && other.unit.equals("point");
            case FRACTION -> other.kind == Kind.PERCENT || other.kind == Kind.COUNT || other.kind == Kind.MULTIPLE;
            default ->
                other.kind != Kind.WEEKDAY && other.kind != Kind.MONTH && other.kind != Kind.PERCENT
                        || other.kind == Kind.PERCENT && kind == Kind.COUNT && unit.equals("point");
        };
    }

    private boolean sameValue(Quantity other) {
        var a = value;
        var b = other.value;
        if (kind == Kind.TIME && other.kind == Kind.TIME) {
            return a.remainder(HALF_DAY).compareTo(b.remainder(HALF_DAY)) == 0;
        }
        if (a.compareTo(b) == 0) {
            return true;
        }
        if (kind == Kind.PERCENT && other.kind == Kind.FRACTION
                || kind == Kind.FRACTION && other.kind == Kind.PERCENT) {
            var percent = kind == Kind.PERCENT ? a : b;
            var fraction = kind == Kind.PERCENT ? b : a;
            return percent.subtract(fraction.multiply(HUNDRED)).abs().compareTo(BigDecimal.ONE) < 0;
        }
        if (kind == Kind.TIME || other.kind == Kind.TIME) {
            var minutes = kind == Kind.TIME ? a : b;
            var hours = kind == Kind.TIME ? b : a;
            return minutes.remainder(HALF_DAY)
                            .compareTo(hours.multiply(BigDecimal.valueOf(60)).remainder(HALF_DAY))
                    == 0;
        }
        if (kind == Kind.MULTIPLE && other.kind == Kind.MULTIPLE) {
            // 增长了三倍 (grew by three times) is "quadrupled"; usage wavers, so neither is called wrong.
            return a.subtract(b).abs().compareTo(BigDecimal.ONE) == 0;
        }
        return yearLike() && other.yearLike() && (shortYear(a, b) || shortYear(b, a));
    }

    private boolean yearLike() {
        return kind == Kind.YEAR || kind == Kind.FISCAL_YEAR || kind == Kind.DECADE || unit.equals("year");
    }

    private static boolean shortYear(BigDecimal shorter, BigDecimal full) {
        return shorter.compareTo(HUNDRED) < 0
                && full.compareTo(BigDecimal.valueOf(1000)) >= 0
                && full.remainder(HUNDRED).compareTo(shorter) == 0;
    }

    /** Whether this is the other, rounded. At least two digits fewer, or one digit left, so that 2018 never rounds to 2019. */
    private boolean rounds(Quantity exact) {
        int digits = value.stripTrailingZeros().precision();
        int exactDigits = exact.value.stripTrailingZeros().precision();
        if (value.signum() == 0 || digits >= exactDigits || digits > 2 && exactDigits - digits < 2) {
            return false;
        }
        return exact.value.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(value) == 0;
    }
}
