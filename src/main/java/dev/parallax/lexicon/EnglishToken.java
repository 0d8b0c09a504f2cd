package dev.parallax.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word, a number in figures, a currency sign or one other sign of an English sentence. */
record EnglishToken(String words, int start, int end) {
    private static final Pattern TOKEN = Pattern.compile(
            "(?:US|A|C|HK|NT)\\$|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?|[ap]\\.m\\.?|[\\p{L}]+|\\S",
            Pattern.CASE_INSENSITIVE);

    static List<EnglishToken> of(String sentence) {
        var tokens = new ArrayList<EnglishToken>();
        for (Matcher m = TOKEN.matcher(sentence); m.find(); ) {
            tokens.add(new EnglishToken(m.group(), m.start(), m.end()));
        }
        return tokens;
    }

    String lower() {
        return words.toLowerCase(Locale.ROOT)
                .replace('‐', '-')
                .replace('‑', '-')
                .replace('–', '-');
    }

    boolean isFigures() {
        return Character.isDigit(words.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(words.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(words.charAt(0));
    }

    BigDecimal figures() {
        return new BigDecimal(words.replace(",", ""));
    }
}
