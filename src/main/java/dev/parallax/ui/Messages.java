package dev.parallax.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import dev.parallax.ingest.Remark;
import dev.parallax.report.FindingMessages;
import dev.parallax.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The texts of the interface, one file per language under {@code vaadin-i18n}, in the syntax of ICU's
 * {@link MessageFormat}. What a language lacks is taken from English.
 */
@Component
final class Messages implements I18NProvider {
    private static final long serialVersionUID = 1;
    private static final String FILES = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The languages of the interface; the first is what nobody chose. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE, Locale.JAPANESE);

    /**
     * A text of the interface in the language of the screen that is being built.
     *
     * @throws MissingResourceException if no file has the key
     */
    static String of(String key, Object... arguments) {
        return in(locale(), key, arguments);
    }

    /** A text whose key may come from outside, such as the name of a check; empty if no file has it. */
    static Optional<String> find(String key) {
        var texts = texts(locale());
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** The texts whose keys begin so, as they are written, for the part of the screen that formats its own. */
    static Map<String, String> beginning(String prefix) {
        var texts = texts(locale());
        var found = new TreeMap<String, String>();
        for (String key : texts.keySet()) {
            if (key.startsWith(prefix)) {
                found.put(key, texts.getString(key));
            }
        }
        return found;
    }

    /** What a step of the history does; its label is stored in English. */
    static String step(String label) {
        return find("step." + label.toLowerCase(Locale.ROOT).replace(' ', '-')).orElse(label);
    }

    /** What there is to say of something that was read. */
    static String of(Remark remark) {
        return of(remark.key(), remark.arguments().toArray());
    }

    /** The remarks as one paragraph. */
    static String of(List<Remark> remarks) {
        return remarks.stream().map(Messages::of).collect(Collectors.joining(" "));
    }

    /** The name of a language. */
    static String of(Language language) {
        return Locale.forLanguageTag(language.tag()).getDisplayName(locale());
    }

    /** What a check says in English, in the language of the screen. */
    static String ofFinding(String message) {
        return FindingMessages.of(locale()).translated(message);
    }

    /** What a check saw, which it says in English, in the language of the screen. */
    static String ofEvidence(String evidence) {
        return FindingMessages.of(locale()).translatedEvidence(evidence);
    }

    /** The language of the screen that is being built. */
    static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? LANGUAGES.getFirst() : ui.getLocale();
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(FILES, locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }

    private static String in(Locale locale, String key, Object... arguments) {
        String text = texts(locale).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return in(locale, key, params);
    }
}
