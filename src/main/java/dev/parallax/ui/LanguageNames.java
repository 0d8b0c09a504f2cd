package dev.parallax.ui;

import com.ibm.icu.util.ULocale;
import dev.parallax.text.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Languages by what people type: a name in the language of the screen, in English or its own, or a tag (BCP 47). */
final class LanguageNames {
    private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());

    private LanguageNames() {}

    /** @return empty if no language is called so (ISO 639) */
    static Optional<Language> find(String words, Locale screen) {
        String typed = words.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(ArticleForm.USUAL.stream(), KNOWN.stream().sorted().map(Language::of))
                .filter(language -> isCalled(typed, language, screen))
                .findFirst()
                .or(() -> tagged(typed));
    }

    private static boolean isCalled(String typed, Language language, Locale screen) {
        var locale = language.locale();
        return Stream.of(screen, Locale.ENGLISH, locale)
                .anyMatch(in -> locale.getDisplayName(in).equalsIgnoreCase(typed));
    }

    private static Optional<Language> tagged(String typed) {
        try {
            var language = Language.of(typed);
            return Optional.of(language).filter(l -> KNOWN.contains(l.primary()));
        } catch (IllegalArgumentException notATag) {
            return Optional.empty();
        }
    }
}
