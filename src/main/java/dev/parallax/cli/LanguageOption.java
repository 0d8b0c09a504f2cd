package dev.parallax.cli;

import dev.parallax.text.Language;
import dev.parallax.text.LanguageDetector;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language given on the command line, or found from the text. */
final class LanguageOption implements ITypeConverter<Language> {
    /** Enough lines to tell a language from. */
    private static final int LINES = 50;

    @Override
    public Language convert(String tag) {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("not a BCP 47 language tag: '" + tag + "'");
        }
    }

    static Language orDetected(@Nullable Language given, List<String> lines) {
        return given != null
                ? given
                : LanguageDetector.detect(String.join("\n", lines.subList(0, Math.min(LINES, lines.size()))));
    }
}
