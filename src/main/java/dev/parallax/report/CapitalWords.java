package dev.parallax.report;

import dev.parallax.lexicon.CommonNames;
import dev.parallax.lexicon.EnglishCommonWords;
import dev.parallax.lexicon.Thesaurus;
import dev.parallax.text.Language;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words of a language that are written with a capital and are no names: months, weekdays and, in English, common words and
 * what belongs to a country or continent, such as {@code American}.
 */
final class CapitalWords {
    private final boolean english;
    private final Thesaurus thesaurus;
    private final Set<String> dates;
    private final Set<String> countries;
    private final Map<String, Boolean> known = new HashMap<>();

    CapitalWords(Language language) {
        this.english = language.sameAs(Language.ENGLISH);
        this.thesaurus = Thesaurus.of(language);
        this.dates = CommonNames.monthsAndDays(language);
        this.countries = CommonNames.countries(language);
    }

    boolean has(String word) {
        return known.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::find);
    }

    private boolean find(String word) {
        return dates.contains(word)
                || (english && EnglishCommonWords.contains(word) && !countries.contains(word))
                || ofCountry(word)
                || ofCountry(word.replaceFirst("s$", ""));
    }

    private boolean ofCountry(String word) {
        return !Collections.disjoint(thesaurus.relatedBy(word), countries);
    }
}
