package dev.parallax.lexicon;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/**
 * Brings simplified and traditional characters and Japan's own (shinjitai) to one form, the simplified one, character by
 * character, by OpenCC's tables, which the build brings together.
 */
final class HanScript {
    static final String RESOURCE = "han-script.bin";

    /** Japan's forms that are other words' characters in Chinese, and what they are there. */
    static final String ONLY_IN_JAPANESE = "予欠芸糸缶弁";

    private static final String THEIR_SIMPLIFIED = "预缺艺丝罐辩";
    private static final char[] TO_SIMPLIFIED = load();

    private HanScript() {}

    /** Every character in its simplified form, position by position. */
    static String simplified(String words) {
        char[] characters = words.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = TO_SIMPLIFIED[characters[i]];
        }
        return new String(characters);
    }

    /** The same for words that are known to be Japanese. */
    static String simplifiedJapanese(String words) {
        char[] characters = simplified(words).toCharArray();
        for (int i = 0; i < characters.length; i++) {
            int at = ONLY_IN_JAPANESE.indexOf(characters[i]);
            characters[i] = at < 0 ? characters[i] : THEIR_SIMPLIFIED.charAt(at);
        }
        return new String(characters);
    }

    static char simplified(char character) {
        return TO_SIMPLIFIED[character];
    }

    static boolean isHan(char c) {
        return c >= 0x3400 && c < 0xA000 || c == '々';
    }

    private static char[] load() {
        char[] table = CharacterPairs.identity();
        CharBuffer pairs = ByteBuffer.wrap(Resources.bytes(RESOURCE)).asCharBuffer();
        while (pairs.hasRemaining()) {
            table[pairs.get()] = pairs.get();
        }
        return table;
    }
}
