package dev.parallax.ingest;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What there is to say of something that was read, or could not be: a sentence for an editor, in any language of the
 * interface.
 *
 * @param key of the sentence among the texts of the interface
 * @param arguments numbers and words that stand in the sentence
 */
public record Remark(String key, List<Object> arguments) {
    private static final String TEXTS = "vaadin-i18n.translations";

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }

    /** The sentence in English, for logs and programs. */
    public String english() {
        String text = ResourceBundle.getBundle(TEXTS, Locale.ROOT).getString(key);
        return new MessageFormat(text, Locale.ENGLISH).format(arguments.toArray());
    }
}
