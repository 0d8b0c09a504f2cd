package dev.parallax.difference;

import com.ibm.icu.text.Normalizer2;

/** Spellings with all that is only form taken away. */
final class WordForm {
    private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

    private WordForm() {}

    /** A word or mark without its case, its width, and the shape of its quotation marks and dashes. */
    static String folded(String word) {
        return NFKC_CASEFOLD
                .normalize(word)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace("「", "\"")
                .replace("」", "\"")
                .replace('–', '-')
                .replace('—', '-');
    }

    /** Whether two wordings differ in nothing but case, punctuation and spacing. */
    static boolean sameBesidesForm(String base, String other) {
        return letters(base).equals(letters(other));
    }

    /**
     * The letters, digits and symbols of a wording. Marks inside a number stay, because 2.5 is not 25, except the commas
     * of its thousands; so do signs that say something by themselves: %, ‰ and a minus.
     */
    private static String letters(String wording) {
        String folded = folded(wording);
        var kept = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean digitBefore = i > 0 && Character.isDigit(folded.charAt(i - 1));
            boolean digitAfter = next < folded.length() && Character.isDigit(folded.charAt(next));
            if (c == '%' || c == '‰' || saysSomething(c)) {
                kept.appendCodePoint(c);
            } else if (digitAfter && (digitBefore ? !(c == ',' && thousands(folded, next)) : c == '-')) {
                kept.appendCodePoint(c);
            }
            i = next;
        }
        return kept.toString();
    }

    private static boolean saysSomething(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }

    private static boolean thousands(String digits, int from) {
        int to = from;
        while (to < digits.length() && Character.isDigit(digits.charAt(to))) {
            to++;
        }
        return to - from == 3;
    }
}
