package dev.parallax.lexicon;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures, words or both ("8.7 million", "twenty-seven", "a hundred and fifty") as it begins at a token.
 *
 * @param next index of the token after it
 * @param firm whether it can hardly be a mere "one" or "two"
 * @param figures whether it begins with figures
 * @param ordinal whether its last word is an ordinal
 */
record EnglishNumeral(BigDecimal value, int next, boolean firm, boolean figures, boolean ordinal) {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            entry("zero", 0),
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("thirteen", 13),
            entry("fourteen", 14),
            entry("fifteen", 15),
            entry("sixteen", 16),
            entry("seventeen", 17),
            entry("eighteen", 18),
            entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            entry("first", 1),
            entry("second", 2),
            entry("third", 3),
            entry("fourth", 4),
            entry("fifth", 5),
            entry("sixth", 6),
            entry("seventh", 7),
            entry("eighth", 8),
            entry("ninth", 9),
            entry("tenth", 10),
            entry("eleventh", 11),
            entry("twelfth", 12),
            entry("thirteenth", 13),
            entry("fourteenth", 14),
            entry("fifteenth", 15),
            entry("sixteenth", 16),
            entry("seventeenth", 17),
            entry("eighteenth", 18),
            entry("nineteenth", 19),
            entry("twentieth", 20),
            entry("thirtieth", 30),
            entry("fortieth", 40),
            entry("fiftieth", 50),
            entry("sixtieth", 60),
            entry("seventieth", 70),
            entry("eightieth", 80),
            entry("ninetieth", 90),
            entry("hundredth", 100));
    private static final Map<String, Integer> LARGE = Map.ofEntries(
            entry("thousand", 3),
            entry("million", 6),
            entry("billion", 9),
            entry("trillion", 12),
            entry("mn", 6),
            entry("bn", 9),
            entry("tn", 12),
            entry("trn", 12));
    private static final Map<String, Integer> SUFFIXES =
            Map.of("m", 6, "bn", 9, "b", 9, "k", 3, "tn", 12, "mn", 6, "t", 12);
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    /** Reads the number at a token; null if there is none. */
    static @Nullable EnglishNumeral at(List<EnglishToken> tokens, int start, boolean money) {
        var first = tokens.get(start);
        if (first.isFigures()) {
            return figures(tokens, start, money);
        }
        return new Parser(tokens, start).parse();
    }

    private static EnglishNumeral figures(List<EnglishToken> tokens, int start, boolean money) {
        var first = tokens.get(start);
        var value = first.figures();
        int next = start + 1;
        var suffix = token(tokens, next);
        String attached = suffix != null && suffix.start() == first.end() ? suffix.lower() : "";
        if (ORDINAL_ENDINGS.contains(attached)) {
            return new EnglishNumeral(value, next + 1, true, true, true);
        }
        int power = SUFFIXES.getOrDefault(attached, 0);
        if (power > 0 && (money || attached.length() > 1 || attached.equals("k"))) {
            return new EnglishNumeral(value.scaleByPowerOfTen(power), next + 1, true, true, false);
        }
        int large = largeAt(tokens, next);
        while (large >= 0) {
            value = value.scaleByPowerOfTen(LARGE.getOrDefault(tokens.get(large).lower(), 0));
            next = large + 1;
            large = largeAt(tokens, next);
        }
        return new EnglishNumeral(value, next, true, true, false);
    }

    /** The index of a unit such as "million" at a token, or after a hyphen there; -1 if there is none. */
    private static int largeAt(List<EnglishToken> tokens, int i) {
        var token = token(tokens, i);
        if (token != null && token.lower().equals("-")) {
            i++;
            token = token(tokens, i);
        }
        return token != null && LARGE.containsKey(token.lower()) ? i : -1;
    }

    private static @Nullable EnglishToken token(List<EnglishToken> tokens, int i) {
        return i < tokens.size() ? tokens.get(i) : null;
    }

    /** Number words: hundreds and below gather in a section, "thousand" and above multiply it. */
    private static final class Parser {
        private final List<EnglishToken> tokens;
        private final int start;
        private long section;
        private BigDecimal total = BigDecimal.ZERO;
        private int words;
        private boolean ordinal;
        private boolean tensOpen;

        Parser(List<EnglishToken> tokens, int start) {
            this.tokens = tokens;
            this.start = start;
        }

        @Nullable
        EnglishNumeral parse() {
            int i = start;
            int next = start;
            boolean article =
                    tokens.get(i).lower().equals("a") || tokens.get(i).lower().equals("an");
            if (article) {
                var unit = token(tokens, i + 1);
                if (unit == null || !unit.lower().equals("hundred") && !LARGE.containsKey(unit.lower())) {
                    return null;
                }
                section = 1;
                i++;
            }
            while (i < tokens.size() && !ordinal) {
                String word = tokens.get(i).lower();
                if (word.equals("-") || word.equals("and")) {
                    boolean joins = word.equals("and") ? words > 0 && lastWasHundredOrMore(i) : words > 0;
                    if (!joins
                            || i + 1 >= tokens.size()
                            || !isNumberWord(tokens.get(i + 1).lower())) {
                        break;
                    }
                    i++;
                    continue;
                }
                if (!take(word)) {
                    break;
                }
                words++;
                i++;
                next = i;
            }
            if (words == 0) {
                return null;
            }
            var value = total.add(BigDecimal.valueOf(section));
            boolean firm = value.compareTo(BigDecimal.valueOf(12)) > 0 && !(article && words == 1);
            return new EnglishNumeral(value, next, firm, false, ordinal);
        }

        private boolean lastWasHundredOrMore(int i) {
            String last = tokens.get(i - 1).lower();
            return last.equals("hundred") || LARGE.containsKey(last);
        }

        private static boolean isNumberWord(String word) {
            return SMALL.containsKey(word)
                    || TENS.containsKey(word)
                    || ORDINALS.containsKey(word)
                    || LARGE.containsKey(word)
                    || word.equals("hundred");
        }

        private boolean take(String word) {
            if (SMALL.containsKey(word) || ORDINALS.containsKey(word) && ORDINALS.get(word) < 20) {
                int value = SMALL.getOrDefault(word, ORDINALS.getOrDefault(word, 0));
                if (section % 100 != 0 && !(tensOpen && value < 10)) {
                    return false;
                }
                section += value;
                ordinal = ORDINALS.containsKey(word);
                tensOpen = false;
                return true;
            }
            if (TENS.containsKey(word) || ORDINALS.containsKey(word)) {
                if (section % 100 != 0) {
                    return false;
                }
                section += TENS.getOrDefault(word, ORDINALS.getOrDefault(word, 0));
                ordinal = ORDINALS.containsKey(word);
                tensOpen = true;
                return true;
            }
            if (word.equals("hundred") && section > 0 && section < 100) {
                section *= 100;
                return true;
            }
            if (LARGE.containsKey(word) && word.length() > 3 && section > 0) {
                total = total.add(BigDecimal.valueOf(section).scaleByPowerOfTen(LARGE.getOrDefault(word, 0)));
                section = 0;
                tensOpen = false;
                return true;
            }
            return false;
        }
    }
}
