package dev.parallax.ingest;

import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The columns of a table whose heads end in a language in brackets, such as {@code Kyodo (ja)}. Parallax's own reports name
 * their texts so; their other columns say something about the rows and are no texts.
 */
record NamedColumns(List<Integer> numbers, List<Language> languages) {
    private static final Pattern NAMED = Pattern.compile("[(（]([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)[)）]\"?\\s*$");
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    /** What reports write where a text has nothing. */
    private static final Pattern NOTHING = Pattern.compile("[–—]");

    /** The apostrophe that keeps spreadsheets from taking words for a formula. */
    private static final Pattern NO_FORMULA = Pattern.compile("^'(?=[=+\\-@＝＋－＠])");

    /** Empty unless two heads or more name a language. */
    static Optional<NamedColumns> of(List<String> heads) {
        var numbers = new ArrayList<Integer>();
        var languages = new ArrayList<Language>();
        for (int c = 0; c < heads.size(); c++) {
            var named = NAMED.matcher(heads.get(c));
            if (named.find()) {
                var language = AlignedUnits.language(named.group(1));
                if (KNOWN.contains(language.primary())) {
                    numbers.add(c);
                    languages.add(language);
                }
            }
        }
        return numbers.size() < 2 ? Optional.empty() : Optional.of(new NamedColumns(numbers, languages));
    }

    /** What the texts have in a row, blank where they have nothing. */
    List<String> texts(List<String> row) {
        return numbers.stream()
                .map(c -> c < row.size() ? row.get(c).strip() : "")
                .map(cell -> NOTHING.matcher(cell).matches() ? "" : cell)
                .map(cell -> NO_FORMULA.matcher(cell).replaceFirst(""))
                .toList();
    }
}
