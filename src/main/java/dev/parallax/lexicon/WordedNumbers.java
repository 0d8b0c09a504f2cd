package dev.parallax.lexicon;

import dev.parallax.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers below a thousand in words: numerals that stand beside each other are one number, as each language joins them. */
final class WordedNumbers {
    record Number(BigDecimal value, Span span) {}

    private static final int HUNDRED = 100;
    private static final Pattern JOINT = Pattern.compile("[\\s-]*(?:y|et|und)?[\\s-]*");

    private WordedNumbers() {}

    private record Numeral(int value, Span span) {}

    static List<Number> in(String words, List<FigureWords.Named> numerals) {
        var numbers = new ArrayList<Number>();
        Numeral open = null;
        for (var numeral : numerals(words, numerals)) {
            if (open != null && join(open.value(), numeral.value()) > 0 && isJoint(words, open, numeral)) {
                open = new Numeral(
                        join(open.value(), numeral.value()), open.span().cover(numeral.span()));
            } else {
                add(open, numbers);
                open = numeral;
            }
        }
        add(open, numbers);
        return numbers;
    }

    private static void add(@org.jspecify.annotations.Nullable Numeral numeral, List<Number> numbers) {
        if (numeral != null) {
            numbers.add(new Number(BigDecimal.valueOf(numeral.value()), numeral.span()));
        }
    }

    private static List<Numeral> numerals(String words, List<FigureWords.Named> known) {
        var all = new ArrayList<Numeral>();
        for (var numeral : known) {
            for (Matcher m = numeral.words().matcher(words); m.find(); ) {
                all.add(new Numeral(Integer.parseInt(numeral.value()), new Span(m.start(), m.end())));
            }
        }
        all.sort(Comparator.comparingInt((Numeral n) -> n.span().start())
                .thenComparing(n -> n.span().length(), Comparator.reverseOrder()));
        var apart = new ArrayList<Numeral>();
        for (var numeral : all) {
            if (apart.isEmpty() || !apart.getLast().span().overlaps(numeral.span())) {
                apart.add(numeral);
            }
        }
        return apart;
    }

    private static boolean isJoint(String words, Numeral a, Numeral b) {
        return a.span().end() <= b.span().start()
                && JOINT.matcher(words.substring(a.span().end(), b.span().start()))
                        .matches();
    }

    /** Thirty two, two (and) thirty, four ten, two hundred, hundred thirty; 0 if the two are no number together. */
    private static int join(int a, int b) {
        boolean tens = a >= 10 && a % 10 == 0 && a < HUNDRED;
        if (tens && b < 10 || a < 10 && b < HUNDRED && b >= 10 && b % 10 == 0 || a >= HUNDRED && b < HUNDRED) {
            return a + b;
        }
        return b == HUNDRED && a < 10 ? a * b : 0;
    }
}
