package dev.parallax.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of paragraphs that were wrapped at a fixed width.
 *
 * <p>A line counts as full if the first word of the next line would not have fitted on it, the widest line being the
 * measure. Text is taken as wrapped if no line is wider than 120 columns, at least half of the lines that have a next one
 * are full, and fewer than three quarters of them end a sentence. Wide characters of Chinese, Japanese and Korean take two columns.
 *
 * <p>Cost: linear in the text. Limits: verse of even lines is taken as wrapped, and a paragraph whose last line happens to
 * be full runs on into the next.
 */
final class Unwrapping {
    private static final int WIDEST = 120;
    private static final int FEWEST_LINES = 4;

    private final List<String> lines;
    private final boolean separated;
    private final boolean wrapped;
    private final int width;

    Unwrapping(List<String> lines) {
        this.lines = lines;
        this.separated = lines.stream().anyMatch(String::isEmpty);
        this.width = lines.stream()
                .filter(line -> !marked(line))
                .mapToInt(Unwrapping::width)
                .max()
                .orElse(0);
        this.wrapped = width <= WIDEST && mostlyFull();
    }

    List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                continue;
            }
            join(open, lines.get(i));
            if (!continues(i)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
        }
        return paragraphs;
    }

    private boolean mostlyFull() {
        int full = 0;
        int ended = 0;
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (hasNext(i)) {
                all++;
                full += full(i) ? 1 : 0;
                ended += endsSentence(lines.get(i)) ? 1 : 0;
            }
        }
        return all >= (separated ? 1 : FEWEST_LINES) && 2 * full >= all && 4 * ended < 3 * all;
    }

    private boolean continues(int line) {
        return wrapped && hasNext(line) && (full(line) || separated && !endsSentence(lines.get(line)));
    }

    /** Whether a line of the same block follows that does not begin something new by its mark. */
    private boolean hasNext(int line) {
        return line + 1 < lines.size()
                && !lines.get(line).isEmpty()
                && !lines.get(line + 1).isEmpty()
                && !lines.get(line).startsWith("#")
                && !marked(lines.get(line + 1));
    }

    private boolean full(int line) {
        String next = lines.get(line + 1);
        int space = next.indexOf(' ');
        String word = breaksAnywhere(next.codePointAt(0))
                ? next.substring(0, next.offsetByCodePoints(0, 1))
                : space < 0 ? next : next.substring(0, space);
        // a wrapped line may be one wide character short, where a mark must not begin or end a line
        int slack = wide(next.codePointAt(0)) ? 2 : 0;
        return width(lines.get(line)) + 1 + width(word) + slack > width;
    }

    private static boolean marked(String line) {
        return KindOfParagraph.isMarked(line);
    }

    private static boolean endsSentence(String line) {
        return KindOfParagraph.endsSentence(line);
    }

    private static void join(StringBuilder open, String line) {
        if (!open.isEmpty()
                && open.charAt(open.length() - 1) != '-'
                && !breaksAnywhere(open.codePointBefore(open.length()))
                && !breaksAnywhere(line.codePointAt(0))) {
            open.append(' ');
        }
        open.append(line);
    }

    private static int width(String line) {
        return line.codePoints().map(c -> wide(c) ? 2 : 1).sum();
    }

    /** Chinese and Japanese break between any two characters and write no spaces; Korean writes them between words. */
    private static boolean breaksAnywhere(int c) {
        return wide(c) && UCharacter.getIntPropertyValue(c, UProperty.SCRIPT) != UScript.HANGUL;
    }

    private static boolean wide(int c) {
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
