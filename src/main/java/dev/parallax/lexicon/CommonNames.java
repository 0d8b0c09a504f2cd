package dev.parallax.lexicon;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that Unicode's CLDR has in every language: countries, languages, months, weekdays, number words.
 *
 * <p>A small dictionary for any pair of languages, from ICU's own data.
 */
public final class CommonNames {
    private static final int[] NUMBERS = {
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        30,
        40,
        50,
        60,
        70,
        80,
        90,
        100,
        1000,
        1_000_000,
        1_000_000_000
    };

    private static final List<String> CONTINENTS =
            List.of("001", "002", "003", "005", "009", "019", "142", "150", "EU", "UN");

    private static final Recent<List<String>> NAMES = new Recent<>(16);

    private CommonNames() {}

    /** One thing as two languages name it. */
    public record Pair(String source, String target) {
        /** The same, seen from the target. */
        public Pair turned() {
            return new Pair(target, source);
        }
    }

    public static List<Pair> between(Language source, Language target) {
        List<String> left = names(source);
        List<String> right = names(target);
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).isBlank() && !right.get(i).isBlank()) {
                pairs.add(new Pair(left.get(i), right.get(i)));
            }
        }
        int numbers = left.size() - NUMBERS.length;
        for (int i = 0; i < NUMBERS.length; i++) {
            pairs.add(new Pair(Integer.toString(NUMBERS[i]), right.get(numbers + i)));
            pairs.add(new Pair(left.get(numbers + i), Integer.toString(NUMBERS[i])));
        }
        return pairs;
    }

    /** The names of countries and continents, in small letters. */
    public static Set<String> countries(Language language) {
        var display = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.tag()));
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), CONTINENTS.stream())
                .map(country -> display.regionDisplayName(country).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The names of months and weekdays, whole and abbreviated, in small letters and without full stops. */
    public static Set<String> monthsAndDays(Language language) {
        var dates = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language.tag()));
        var names = new HashSet<String>();
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            Stream.of(
                            dates.getMonths(DateFormatSymbols.FORMAT, width),
                            dates.getWeekdays(DateFormatSymbols.FORMAT, width))
                    .flatMap(Arrays::stream)
                    .forEach(name -> names.add(name.toLowerCase(Locale.ROOT).replace(".", "")));
        }
        return names;
    }

    /** In the same order for every language. */
    private static List<String> names(Language language) {
        return NAMES.get(language.tag(), () -> find(language));
    }

    private static List<String> find(Language language) {
        var locale = ULocale.forLanguageTag(language.tag());
        var display = LocaleDisplayNames.getInstance(locale);
        var names = new ArrayList<String>();
        for (String country : Locale.getISOCountries()) {
            names.add(display.regionDisplayName(country));
        }
        for (String continent : CONTINENTS) {
            names.add(display.regionDisplayName(continent));
        }
        for (String code : List.of(
                "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja",
                "ko", "nl", "no", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "ur", "vi", "zh", "la", "cy", "ga")) {
            names.add(display.languageDisplayName(code));
        }
        var dates = DateFormatSymbols.getInstance(locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            String[] months = dates.getMonths(context, DateFormatSymbols.WIDE);
            String[] days = dates.getWeekdays(context, DateFormatSymbols.WIDE);
            for (int month = 0; month < 12; month++) {
                names.add(months[month]);
            }
            for (int day = 1; day <= 7; day++) {
                names.add(days[day]);
            }
        }
        var spelled = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        for (int number : NUMBERS) {
            names.add(spelled.format(number));
        }
        return names;
    }
}
