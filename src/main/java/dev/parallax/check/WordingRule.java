package dev.parallax.check;

import dev.parallax.text.Place;
import dev.parallax.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A wording that one side of a bead has and that the other must render somehow.
 *
 * <p>The first pattern is narrow: it matches only what surely carries the meaning. The second is wide: it matches
 * whatever could render it. So a rule speaks up only if the other side has nothing of the kind at all.
 *
 * @param has what carries the meaning on the one side
 * @param renders what could carry it on the other
 * @param instead where the other side says it wrongly, to be underlined; nothing if the whole is
 * @param message with the words found for {@code %s}
 * @param suggestion what to write instead; may be empty
 */
record WordingRule(
        Pattern has, Pattern renders, Pattern instead, Severity severity, String message, String suggestion) {
    private static final int MOST_SENTENCES = 3;

    static WordingRule of(
            String has, String renders, String instead, Severity severity, String message, String suggestion) {
        return new WordingRule(pattern(has), pattern(renders), pattern(instead), severity, message, suggestion);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Reports what the original has and the translation lacks. */
    Optional<Finding> lost(String check, Pair pair) {
        var match = has.matcher(pair.sourceWords());
        if (isTooMuch(pair)
                || !match.find()
                || renders.matcher(pair.targetWords()).find()) {
            return Optional.empty();
        }
        var wrong = instead.matcher(pair.targetWords());
        Place place = wrong.find() && wrong.end() > wrong.start()
                ? pair.target(new Span(wrong.start(), wrong.end()))
                : pair.wholeTarget();
        var source = pair.source(new Span(match.start(), match.end()));
        return Optional.of(finding(check, match.group(), place, source));
    }

    /** Reports what the translation has and the original lacks. */
    Optional<Finding> gained(String check, Pair pair) {
        var match = has.matcher(pair.targetWords());
        if (isTooMuch(pair)
                || !match.find()
                || renders.matcher(pair.sourceWords()).find()) {
            return Optional.empty();
        }
        var target = pair.target(new Span(match.start(), match.end()));
        return Optional.of(finding(check, match.group(), target, pair.wholeSource()));
    }

    private Finding finding(String check, String words, Place target, Place source) {
        return new Finding(check, severity, message.formatted(words), List.of(target, source), "", suggestion);
    }

    private static boolean isTooMuch(Pair pair) {
        return pair.isOneSided()
                || pair.sources().size() > MOST_SENTENCES
                || pair.targets().size() > MOST_SENTENCES;
    }
}
