package dev.parallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Brings simplified and traditional characters and Japan's own (shinjitai) to one form, the simplified one, character by
 * character, by OpenCC's tables.
 */
final class HanScript {
    /** Japan's forms that are other words' characters in Chinese, and what they are there. */
    private static final String ONLY_IN_JAPANESE = "予欠芸糸缶弁";

    private static final String THEIR_SIMPLIFIED = "预缺艺丝罐辩";
    private static final char[] TO_SIMPLIFIED = identity();

    static {
        read("TSCharacters.txt", (from, to) -> TO_SIMPLIFIED[from] = to);
        read("JPVariants.txt", (traditional, japanese) -> {
            if (TO_SIMPLIFIED[japanese] == japanese && ONLY_IN_JAPANESE.indexOf(japanese) < 0) {
                TO_SIMPLIFIED[japanese] = TO_SIMPLIFIED[traditional];
            }
        });
    }

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

    private static char[] identity() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        return table;
    }

    private interface Mapping {
        void put(char from, char to);
    }

    /** Lines of {@code character TAB characters, spaced}; pairs beyond the basic plane are left out. */
    private static void read(String name, Mapping mapping) {
        try (var stream = HanScript.class.getClassLoader().getResourceAsStream("data/dictionary/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("OpenCC's " + name + " is not on the class path");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] columns = line.strip().split("[\t ]+");
                if (columns.length >= 2 && columns[0].length() == 1 && columns[1].length() == 1) {
                    mapping.put(columns[0].charAt(0), columns[1].charAt(0));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
