package dev.parallax.alignment;

import java.util.stream.IntStream;

/**
 * Punctuation that translations tend to keep: for each kind, how many marks stand before each place of a text.
 *
 * <p>Prefix sums, so that what a bead has is a difference. Limits: marks of the scripts that are listed, and no look at
 * whether a quotation mark opens or closes, which {@link Quotations} tells.
 *
 * @param sums by kind and place
 */
record Marks(int[][] sums) {
    static final int QUESTION = 0;
    static final int EXCLAMATION = 1;
    static final int QUOTE = 2;
    static final int BRACKET = 3;
    static final int COLON = 4;
    static final int KINDS = 5;

    static Marks of(Sentences text) {
        var counts = new int[KINDS][text.size()];
        for (int i = 0; i < text.size(); i++) {
            String sentence = text.sentences().get(i);
            for (int at = 0; at < sentence.length(); at++) {
                int kind = kind(sentence.charAt(at));
                if (kind >= 0) {
                    counts[kind][i]++;
                }
            }
            counts[QUESTION][i] = Math.min(1, counts[QUESTION][i]);
            counts[EXCLAMATION][i] = Math.min(1, counts[EXCLAMATION][i]);
        }
        return summed(counts);
    }

    private static Marks summed(int[][] counts) {
        var sums = new int[KINDS][counts[0].length + 1];
        for (int kind = 0; kind < KINDS; kind++) {
            for (int i = 0; i < counts[kind].length; i++) {
                sums[kind][i + 1] = sums[kind][i] + counts[kind][i];
            }
        }
        return new Marks(sums);
    }

    private static int kind(char character) {
        return switch (character) {
            case '?', '？', '؟' -> QUESTION;
            case '!', '！' -> EXCLAMATION;
            case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』' -> QUOTE;
            case '(', ')', '（', '）', '[', ']' -> BRACKET;
            case ':', '：' -> COLON;
            default -> -1;
        };
    }

    /** The marks of some of the sentences. */
    Marks only(int[] chosen) {
        var counts = new int[KINDS][];
        for (int kind = 0; kind < KINDS; kind++) {
            int[] all = sums[kind];
            counts[kind] = IntStream.of(chosen).map(i -> all[i + 1] - all[i]).toArray();
        }
        return summed(counts);
    }

    /** How many marks of a kind stand between two places. */
    int count(int kind, int from, int to) {
        return sums[kind][to] - sums[kind][from];
    }
}
