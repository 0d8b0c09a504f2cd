package dev.parallax.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells which language a text is written in.
 *
 * <p>Where the script decides, it decides alone: kana makes Japanese, hangul Korean, other Han characters Chinese, each
 * even among many Latin letters, because news quotes Latin names in them and hardly ever the other way round. All other
 * scripts go to Apache OpenNLP's detector (character n-grams, 103 languages).
 *
 * <p>Cost: the detector's model, 10 MB, is read once, when first needed. Limits: Japanese without any kana, such as a
 * headline, is taken for Chinese; a few Latin words may be taken for a neighbouring language.
 */
public final class LanguageDetector {
    /** More does not make the answer better. */
    private static final int ENOUGH = 4_000;

    /** The share of characters from which a script decides. */
    private static final double DECIDES = 0.1;

    private LanguageDetector() {}

    /** The language of the words; {@link Language#UNDETERMINED} if there are no letters in them. */
    public static Language detect(String words) {
        String sample = words.length() <= ENOUGH ? words : words.substring(0, ENOUGH);
        int letters = 0;
        int kana = 0;
        int hangul = 0;
        int han = 0;
        for (int at = 0; at < sample.length(); ) {
            int character = sample.codePointAt(at);
            at += Character.charCount(character);
            if (!Character.isLetter(character)) {
                continue;
            }
            letters++;
            switch (Character.UnicodeScript.of(character)) {
                case HIRAGANA, KATAKANA -> kana++;
                case HANGUL -> hangul++;
                case HAN -> han++;
                default -> {}
            }
        }
        if (letters == 0) {
            return Language.UNDETERMINED;
        }
        if (hangul >= DECIDES * letters && hangul >= kana + han) {
            return Language.of("ko");
        }
        if (kana + han >= DECIDES * letters) {
            return kana >= DECIDES * (kana + han) ? Language.JAPANESE : Language.CHINESE;
        }
        String code = Detector.ONE.predictLanguage(sample).getLang();
        return Language.of(Detector.TAGS.getOrDefault(code, code));
    }

    /** Loaded when a text needs it. */
    private static final class Detector {
        static final LanguageDetectorME ONE = load();
        static final Map<String, String> TAGS = tags();

        private static LanguageDetectorME load() {
            try (var model = LanguageDetectorME.class.getClassLoader().getResourceAsStream("langdetect-183.bin")) {
                if (model == null) {
                    throw new IllegalStateException("the language detection model is not on the class path");
                }
                return new LanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** From ISO 639-3, which the detector speaks, to the two letters of BCP 47. */
        private static Map<String, String> tags() {
            var tags = new HashMap<String, String>();
            for (String two : Locale.getISOLanguages()) {
                tags.put(Locale.of(two).getISO3Language(), two);
            }
            tags.put("cmn", "zh");
            tags.put("pes", "fa");
            tags.put("lvs", "lv");
            tags.put("ekk", "et");
            return tags;
        }
    }
}
