package dev.parallax.text;

import java.util.Locale;
import java.util.Set;

/**
 * A language by its BCP 47 tag, such as {@code zh-Hans} or {@code en}.
 *
 * @param tag the tag in its canonical form
 */
public record Language(String tag) {
    public static final Language ENGLISH = new Language("en");
    public static final Language CHINESE = new Language("zh");
    public static final Language JAPANESE = new Language("ja");
    public static final Language UNDETERMINED = new Language("und");

    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "km", "my");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");

    /** @throws IllegalArgumentException if the tag is not well-formed */
    public Language {
        try {
            tag = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (java.util.IllformedLocaleException e) {
            throw new IllegalArgumentException("not a BCP 47 language tag: " + tag, e);
        }
    }

    public static Language of(String tag) {
        return new Language(tag);
    }

    /** The first part of the tag: {@code zh} of {@code zh-Hans}. */
    public String primary() {
        return locale().getLanguage();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public boolean sameAs(Language other) {
        return primary().equals(other.primary());
    }

    public boolean writtenWithoutSpaces() {
        return WITHOUT_SPACES.contains(primary());
    }

    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(primary());
    }

    /** The language's name in English, for people. */
    public String displayName() {
        return locale().getDisplayName(Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return tag;
    }
}
