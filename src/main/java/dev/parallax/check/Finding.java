package dev.parallax.check;

import dev.parallax.text.Place;
import dev.parallax.text.Text;
import java.util.List;
import java.util.function.Function;

/**
 * What a check reports.
 *
 * @param check the id of the check, such as {@code name}
 * @param message what is found, in plain words for an editor
 * @param places where, in the texts concerned; the text that is at fault first
 * @param evidence what the check saw, in a few words; empty where the message says it all
 * @param suggestion what to write instead; empty where there is no better wording to offer
 */
public record Finding(
        String check, Severity severity, String message, List<Place> places, String evidence, String suggestion) {
    /** How many code points of a quote its name holds: a dismissal is stored under the name, which is at most 512 long. */
    private static final int LONGEST_QUOTE = 200;

    public Finding {
        places = List.copyOf(places);
    }

    Finding(String check, Severity severity, String message, Place... places) {
        this(check, severity, message, List.of(places), "", "");
    }

    Finding withEvidence(String words) {
        return new Finding(check, severity, message, places, words, suggestion);
    }

    Finding withSuggestion(String words) {
        return new Finding(check, severity, message, places, evidence, words);
    }

    /**
     * A name for this finding that stays the same while its words do: the check, the beginning of the first quote that is
     * not empty, and the sentence around it. A dismissal is kept under it, so it survives a new alignment and words added elsewhere.
     *
     * @param texts the dossier's texts by id
     */
    public String key(Function<String, Text> texts) {
        for (var place : places) {
            if (!place.span().isEmpty()) {
                var text = texts.apply(place.textId());
                String quote = beginning(place.span().in(text.content()));
                return String.join(
                        "|",
                        check,
                        place.textId(),
                        quote,
                        Integer.toHexString(around(text, place).hashCode()));
            }
        }
        return check + "|" + beginning(message);
    }

    private static String beginning(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= LONGEST_QUOTE ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE));
    }

    private static String around(Text text, Place place) {
        return text.sentencesIn(place.span()).stream()
                .findFirst()
                .map(text::words)
                .orElse("");
    }
}
