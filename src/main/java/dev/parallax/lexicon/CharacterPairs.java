package dev.parallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The table of {@link HanScript} as the build makes it of OpenCC's. */
final class CharacterPairs {
    private final char[] simplified = identity();

    private CharacterPairs() throws IOException {
        read("TSCharacters.txt", (from, to) -> simplified[from] = to);
        read("JPVariants.txt", (traditional, japanese) -> {
            if (simplified[japanese] == japanese && HanScript.ONLY_IN_JAPANESE.indexOf(japanese) < 0) {
                simplified[japanese] = simplified[traditional];
            }
        });
    }

    /** Each character that is not its own simplified form, followed by that. */
    static String all() throws IOException {
        char[] simplified = new CharacterPairs().simplified;
        var pairs = new StringBuilder();
        for (int c = 0; c < simplified.length; c++) {
            if (simplified[c] != c) {
                pairs.append((char) c).append(simplified[c]);
            }
        }
        return pairs.toString();
    }

    /** Every character of the basic plane as itself. */
    static char[] identity() {
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
    private static void read(String name, Mapping mapping) throws IOException {
        try (var stream = CharacterPairs.class.getClassLoader().getResourceAsStream("data/dictionary/" + name)) {
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
        }
    }
}
