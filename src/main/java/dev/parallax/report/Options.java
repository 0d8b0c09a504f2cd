package dev.parallax.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the people who make a report may choose. An archive is always of the whole dossier.
 *
 * @param texts ids of the texts in the order of the report's columns; empty for all, in the dossier's order
 * @param chosen the numbers of the rows that {@link Rows#CHOSEN} shows
 * @param withoutCategories ids of the categories of notes that are left out
 * @param settledNotes whether notes with which nobody has anything to do any more are in the report
 * @param anonymous whether reviewers are called A, B and so on
 * @param language of the report's own words, one of {@link #LANGUAGES}
 * @param footer below the report; may be empty
 * @param trackedChanges whether a Word document has differences as tracked changes, not as styled words
 */
public record Options(
        List<String> texts,
        Rows rows,
        Set<Integer> chosen,
        Set<String> withoutCategories,
        boolean settledNotes,
        boolean anonymous,
        Locale language,
        Paper paper,
        @Nullable Logo logo,
        String footer,
        boolean trackedChanges) {
    /** The languages of reports; the first is what nobody chose. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE, Locale.JAPANESE);

    /** Everything, in English, on A4. */
    public static final Options STANDARD = new Options(
            List.of(), Rows.ALL, Set.of(), Set.of(), true, false, LANGUAGES.getFirst(), Paper.A4, null, "", false);

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:[-–—](\\d{1,6}))?");
    private static final int LONGEST_FOOTER = 500;

    /** Which rows a report shows. */
    public enum Rows {
        ALL,
        DIFFERING,
        WITH_FINDINGS,
        WITH_NOTES,
        CHOSEN
    }

    /** What pages are printed on, lying on its side. */
    public enum Paper {
        A4(16_838, 11_906, "A4"),
        LETTER(15_840, 12_240, "letter");

        /** In twentieths of a point. */
        final int longSide;

        final int shortSide;

        /** As a style sheet names it. */
        final String size;

        Paper(int longSide, int shortSide, String size) {
            this.longSide = longSide;
            this.shortSide = shortSide;
            this.size = size;
        }
    }

    /** @throws IllegalArgumentException if reports do not speak the language, or the footer is longer than 500 characters */
    public Options {
        texts = List.copyOf(texts);
        chosen = Set.copyOf(chosen);
        withoutCategories = Set.copyOf(withoutCategories);
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no report is in " + language.toLanguageTag());
        }
        if (footer.length() > LONGEST_FOOTER) {
            throw new IllegalArgumentException("a footer has at most " + LONGEST_FOOTER + " characters");
        }
    }

    /**
     * Row numbers as people write them: {@code 1-5, 9}.
     *
     * @throws IllegalArgumentException if the words are no such list
     */
    public static Set<Integer> rowNumbers(String words) {
        var numbers = new TreeSet<Integer>();
        for (String part : words.split("[,，、\\s]+")) {
            var range = RANGE.matcher(part);
            if (range.matches()) {
                int from = Integer.parseInt(range.group(1));
                int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
                for (int number = from; number <= to; number++) {
                    numbers.add(number);
                }
            } else if (!part.isEmpty()) {
                throw new IllegalArgumentException("“" + part + "” is no row number and no range such as 3-7");
            }
        }
        return numbers;
    }

    public Options withTexts(List<String> ids) {
        return new Options(
                ids,
                rows,
                chosen,
                withoutCategories,
                settledNotes,
                anonymous,
                language,
                paper,
                logo,
                footer,
                trackedChanges);
    }

    public Options showing(Rows which, Set<Integer> numbers) {
        return new Options(
                texts,
                which,
                numbers,
                withoutCategories,
                settledNotes,
                anonymous,
                language,
                paper,
                logo,
                footer,
                trackedChanges);
    }

    public Options withNotes(Set<String> notOfCategories, boolean settled, boolean withoutNames) {
        return new Options(
                texts,
                rows,
                chosen,
                notOfCategories,
                settled,
                withoutNames,
                language,
                paper,
                logo,
                footer,
                trackedChanges);
    }

    public Options in(Locale language) {
        return new Options(
                texts,
                rows,
                chosen,
                withoutCategories,
                settledNotes,
                anonymous,
                language,
                paper,
                logo,
                footer,
                trackedChanges);
    }

    public Options on(Paper paper, @Nullable Logo logo, String footer) {
        return new Options(
                texts,
                rows,
                chosen,
                withoutCategories,
                settledNotes,
                anonymous,
                language,
                paper,
                logo,
                footer,
                trackedChanges);
    }

    public Options withTrackedChanges(boolean tracked) {
        return new Options(
                texts,
                rows,
                chosen,
                withoutCategories,
                settledNotes,
                anonymous,
                language,
                paper,
                logo,
                footer,
                tracked);
    }
}
