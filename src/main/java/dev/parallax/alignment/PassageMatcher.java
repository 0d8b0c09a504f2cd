package dev.parallax.alignment;

import dev.parallax.lexicon.SentenceEncoder;
import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a coverage article says the same as the base text, in any order, many to many; what has no counterpart
 * stays without one.
 *
 * <p>Idea: every pair of sentences is weighed by how close the two are in meaning (English only, where the sentence
 * model runs), by the rare words and names, the numbers, the runs of words and the quotations that they share; pairs at
 * or above a threshold match. The weights and the threshold are measured on dossiers of our own writing. Texts in
 * different languages are compared by numbers, by the dictionary's glosses, and by the characters that Chinese and
 * Japanese share. Cost: the product of the two texts' numbers of sentences; a few milliseconds a sentence for the
 * model, once for each sentence. Limits: a sentence that tells two things has one vector; across other languages than
 * these only numbers and names spelt alike tie sentences together; of a text only the first {@value #MOST} sentences
 * are matched, by the first {@value #LONGEST} characters of each.
 *
 * <p>Safe for use by several threads.
 */
public final class PassageMatcher {
    private static final int MOST = 1_000;
    private static final int LONGEST = 3_000;

    private final boolean withMeaning;

    private PassageMatcher(boolean withMeaning) {
        this.withMeaning = withMeaning;
    }

    /** Matches by meaning as well as words, where the sentence model runs on this machine. */
    public static PassageMatcher standard() {
        return new PassageMatcher(true);
    }

    /** Matches by words only. */
    public static PassageMatcher lexical() {
        return new PassageMatcher(false);
    }

    /** The matches by base sentence, then by coverage sentence. */
    public List<PassageMatch> match(Sentences base, Sentences coverage) {
        var method = method(base.language(), coverage.language());
        var encoder = method == PassageMethod.MEANING ? encoder() : Optional.<SentenceEncoder>empty();
        var score = PassageScore.of(method);
        var evidence = PassageEvidence.of(beginning(base), beginning(coverage), encoder);
        var scores = score.of(evidence).values();
        var matches = new ArrayList<PassageMatch>();
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores[i].length; j++) {
                if (scores[i][j] >= score.threshold()) {
                    matches.add(new PassageMatch(i, j, scores[i][j]));
                }
            }
        }
        return matches;
    }

    /** What this matcher compares texts of two languages by; of two English ones it loads the sentence model to know. */
    public PassageMethod method(Language base, Language coverage) {
        if (!base.sameAs(coverage)) {
            return PassageMethod.ACROSS_LANGUAGES;
        }
        return base.sameAs(Language.ENGLISH) && encoder().isPresent() ? PassageMethod.MEANING : PassageMethod.WORDS;
    }

    private Optional<SentenceEncoder> encoder() {
        return withMeaning ? SentenceEncoder.available() : Optional.empty();
    }

    private static Sentences beginning(Sentences text) {
        int size = Math.min(text.size(), MOST);
        return new Sentences(
                text.language(),
                text.sentences().subList(0, size).stream()
                        .map(sentence -> sentence.substring(0, Math.min(sentence.length(), LONGEST)))
                        .toList(),
                text.paragraphs().subList(0, size));
    }
}
