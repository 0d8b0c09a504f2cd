package dev.parallax.difference;

import dev.parallax.difference.Comparison.Verdict;
import dev.parallax.difference.Difference.Kind;
import dev.parallax.text.Language;
import dev.parallax.text.Token;
import java.util.List;

/** Compares two wordings in the same language, word by word. */
public final class Differences {
    /** Wordings that share less than this are different texts to a reader's eye: more paint than words. */
    private static final double TOO_LITTLE_SHARED = 0.25;

    private Differences() {}

    public static Differences standard() {
        return new Differences();
    }

    /**
     * How one wording differs from another, both in the given language. Spans are places in the two given strings.
     *
     * <p>Takes time and memory in proportion to the number of words; where a limit cuts a comparison short, the result
     * is not {@linkplain Comparison#complete() complete}.
     */
    public Comparison compare(Language language, String base, String other) {
        var inBase = Wording.of(language, base);
        var inOther = Wording.of(language, other);
        var common = CommonSequence.of(inBase.forms(), inOther.forms());
        double similarity = similarity(inBase, inOther, common.links());
        boolean bothSaySomething = words(inBase) > 0 && words(inOther) > 0;
        if (bothSaySomething && similarity < TOO_LITTLE_SHARED) {
            return new Comparison(
                    CommonFacts.of(inBase, inOther), similarity, Verdict.DIFFERENT_WORDING, common.complete());
        }
        List<Difference> differences = new Readable(inBase, inOther).differences(common.links());
        boolean same = differences.stream().allMatch(difference -> difference.kind() == Kind.KEPT);
        return new Comparison(differences, similarity, same ? Verdict.SAME : Verdict.DIFFERS, common.complete());
    }

    /** Share of the words of both wordings that are kept; punctuation does not count, unless there is nothing else. */
    private static double similarity(Wording base, Wording other, List<Link> links) {
        long words = words(base) + words(other);
        if (words == 0) {
            return base.forms().equals(other.forms()) ? 1 : 0;
        }
        return 2.0
                * links.stream()
                        .filter(link -> !base.isPunctuation(link.base()))
                        .count()
                / words;
    }

    private static long words(Wording wording) {
        return wording.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .count();
    }
}
