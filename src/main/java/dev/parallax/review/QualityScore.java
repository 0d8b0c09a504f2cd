package dev.parallax.review;

import dev.parallax.text.Role;
import dev.parallax.text.Text;
import dev.parallax.text.Token;
import dev.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How good a translation is by the notes on it, after MQM core and ISO 5060:2024: each error of a translation-quality category
 * costs penalty points by its severity (neutral 0, minor 1, major 5, critical 25; all types of error weigh the same), and
 * <pre>
 * penalty per 1,000 words = 1,000 × sum of penalties ÷ words evaluated
 * quality score           = 100 × (1 − sum of penalties ÷ words evaluated)
 * </pre>
 * MQM calls the first the normed penalty total for a reference word count of 1,000, and the second the overall quality score of
 * its raw (not calibrated) scoring model (themqm.org, "The MQM Scoring Models" and "Values and Scores").
 *
 * <p>The words evaluated are those of the translation, as in ISO 5060, numbers included, as Unicode's word breaks tell them. A
 * note counts for each translation in which it marks words, once, whatever its state: what was put right after the review was an
 * error when it was reviewed. One that marks the original alone, such as an omission, counts for the translation if there is
 * only one.
 *
 * @param textId the translation
 * @param words of the whole translation, so that the score takes for granted that all of it was reviewed
 * @param errors how many there are of each severity; all severities are there
 * @param unrated notes of translation quality without severity, which cost nothing
 */
public record QualityScore(String textId, int words, Map<NoteSeverity, Integer> errors, int unrated) {
    private static final double REFERENCE_WORDS = 1_000;

    public QualityScore {
        errors = Map.copyOf(errors);
    }

    /** The scores of the translations among the texts of a dossier, in their order. */
    public static List<QualityScore> of(List<Text> texts, List<Note> notes) {
        var translations = texts.stream()
                .filter(text -> text.article().role() == Role.TRANSLATION)
                .toList();
        var originals = texts.stream()
                .filter(text -> text.article().role() == Role.ORIGINAL)
                .map(Text::id)
                .toList();
        var scores = new ArrayList<QualityScore>();
        for (Text translation : translations) {
            scores.add(of(
                    translation,
                    notes.stream()
                            .filter(note -> note.category().isTranslationQuality())
                            .filter(note -> marks(note, List.of(translation.id()))
                                    || translations.size() == 1 && marksOnly(note, originals))
                            .toList()));
        }
        return List.copyOf(scores);
    }

    private static QualityScore of(Text translation, List<Note> errors) {
        Map<NoteSeverity, Integer> counts = new EnumMap<>(NoteSeverity.class);
        for (NoteSeverity severity : NoteSeverity.values()) {
            counts.put(severity, (int)
                    errors.stream().filter(note -> note.severity() == severity).count());
        }
        int unrated =
                (int) errors.stream().filter(note -> note.severity() == null).count();
        return new QualityScore(translation.id(), words(translation), counts, unrated);
    }

    private static int words(Text text) {
        return (int) new Tokenizer(text.language())
                .tokens(text.content()).stream()
                        .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                        .count();
    }

    private static boolean marks(Note note, List<String> texts) {
        return note.targets().stream().anyMatch(quote -> texts.contains(quote.textId()));
    }

    private static boolean marksOnly(Note note, List<String> texts) {
        return note.targets().stream().allMatch(quote -> texts.contains(quote.textId()));
    }

    /** The sum of the penalties, in points. */
    public int penalty() {
        return errors.entrySet().stream()
                .mapToInt(entry -> entry.getKey().penalty() * entry.getValue())
                .sum();
    }

    /** Penalty points per 1,000 words; 0 for a text without words. */
    public double perThousandWords() {
        return words == 0 ? 0 : REFERENCE_WORDS * penalty() / words;
    }

    /** The quality score: 100 without any penalty, below 0 where there are more points than words. */
    public double score() {
        return words == 0 ? 100 : 100 - 100.0 * penalty() / words;
    }
}
