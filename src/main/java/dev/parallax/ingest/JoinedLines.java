package dev.parallax.ingest;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Puts lines together that belong to one paragraph. */
final class JoinedLines {
    private JoinedLines() {}

    /** With a space between them, unless one of them meets the other in a wide character, as in Chinese and Japanese. */
    static String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        boolean together = wide(first.codePointBefore(first.length())) || wide(second.codePointAt(0));
        return first + (together ? "" : " ") + second;
    }

    static boolean wide(int character) {
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        boolean hangul = Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
        return !hangul && (width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH);
    }
}
