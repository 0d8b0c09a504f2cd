package dev.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What checks say, in another language. A check says it in English; the interface's texts whose keys begin with
 * {@code finding} hold the same sentences with numbered places, and by its English sentence a message finds its own.
 *
 * <p>Limits: a sentence that is not among them stays English, and so do names of outlets.
 */
public final class FindingMessages {
    private static final String FILES = "vaadin-i18n.translations";
    private static final String PREFIX = "finding.";
    private static final String EVIDENCE = "finding.evidence.";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Locale, FindingMessages> KNOWN = new ConcurrentHashMap<>();

    private final List<Sentence> messages = new ArrayList<>();
    private final List<Sentence> evidence = new ArrayList<>();

    /** @param places the number of each place of the English sentence, in its order */
    private record Sentence(Pattern english, List<String> places, int length, String translation) {}

    private record Said(Sentence sentence, MatchResult match) {
        static Optional<Said> atStart(Sentence sentence, String words) {
            var matcher = sentence.english().matcher(words);
            return matcher.lookingAt() ? Optional.of(new Said(sentence, matcher.toMatchResult())) : Optional.empty();
        }
    }

    /** The messages in a language of the interface; in English where that has none. */
    public static FindingMessages of(Locale locale) {
        return KNOWN.computeIfAbsent(locale, FindingMessages::new);
    }

    private FindingMessages(Locale locale) {
        var english = texts(Locale.ENGLISH);
        var texts = texts(locale);
        for (String key : english.keySet()) {
            if (key.startsWith(PREFIX) && !texts.getString(key).equals(english.getString(key))) {
                var sentence = sentence(english.getString(key), texts.getString(key));
                (key.startsWith(EVIDENCE) ? evidence : messages).add(sentence);
            }
        }
        messages.sort(Comparator.comparingInt(Sentence::length).reversed());
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(FILES, locale, FindingMessages.class.getClassLoader(), NO_FALLBACK);
    }

    private static Sentence sentence(String english, String translation) {
        var pattern = new StringBuilder();
        var places = PLACE.matcher(english);
        var numbers = new ArrayList<String>();
        int at = 0;
        int length = 0;
        while (places.find()) {
            pattern.append(Pattern.quote(english.substring(at, places.start()))).append("(.+?)");
            length += places.start() - at;
            numbers.add(places.group(1));
            at = places.end();
        }
        pattern.append(Pattern.quote(english.substring(at)));
        return new Sentence(
                Pattern.compile(pattern.toString(), Pattern.DOTALL),
                List.copyOf(numbers),
                length + english.length() - at,
                translation);
    }

    /** The message in the language; as it is if there is none. */
    public String translated(String message) {
        for (Sentence sentence : messages) {
            var said = sentence.english().matcher(message);
            if (said.matches()) {
                return filled(sentence, said.toMatchResult());
            }
        }
        return message;
    }

    /** What a check saw, sentence by sentence, in the language; from the first sentence without a translation on, as it is. */
    public String translatedEvidence(String seen) {
        var translated = new StringBuilder();
        String rest = seen;
        while (!rest.isEmpty()) {
            var next = rest;
            var first = evidence.stream()
                    .map(sentence -> Said.atStart(sentence, next))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingInt(said -> said.match().end()));
            if (first.isEmpty()) {
                return translated.append(rest).toString();
            }
            String words = filled(first.get().sentence(), first.get().match());
            rest = rest.substring(first.get().match().end()).stripLeading();
            translated.append(words).append(rest.isEmpty() || words.endsWith("。") ? "" : " ");
        }
        return translated.toString();
    }

    private static String filled(Sentence sentence, MatchResult said) {
        return PLACE.matcher(sentence.translation())
                .replaceAll(place ->
                        Matcher.quoteReplacement(said.group(sentence.places().indexOf(place.group(1)) + 1)));
    }
}
