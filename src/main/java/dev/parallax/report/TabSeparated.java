package dev.parallax.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of tab-separated values as spreadsheets read them: tabs and line breaks become spaces, a value with quotation marks
 * is quoted (RFC 4180), and what would be taken for a formula begins with an apostrophe.
 */
public final class TabSeparated {
    private TabSeparated() {}

    /** The line, with its line feed. */
    public static String line(List<String> values) {
        return values.stream().map(TabSeparated::value).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String value(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        String plain = PlainWords.noFormula(line);
        return plain.indexOf('"') < 0 ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }
}
