package dev.parallax.alignment;

import dev.parallax.lexicon.SentenceEncoder;
import dev.parallax.text.Language;
import dev.parallax.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Precision, recall and F1 of passage matches at several thresholds, on the dossiers of the repository: pairs of paragraphs,
 * the notices left out. Not part of the build: {@code mvn test -Dtest=PassageFigures}.
 */
class PassageFigures {
    private static final List<SampleDossier> DOSSIERS =
            SampleDossier.ALL.stream().map(SampleDossier::read).toList();
    private static final double[] THRESHOLDS = {0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7};

    @Test
    void thresholds() {
        var model = SentenceEncoder.available();
        print("English with English, by meaning and words", PassageScore.BY_MEANING, model, "translation", "en");
        print("English with English, by words alone", PassageScore.BY_WORDS, Optional.empty(), "translation", "en");
        print("English with the original", PassageScore.ACROSS_LANGUAGES, model, "original", "en");
        print("Japanese with the translation", PassageScore.ACROSS_LANGUAGES, model, "translation", "ja");
        print("Japanese with the original", PassageScore.ACROSS_LANGUAGES, model, "original", "ja");
    }

    private static void print(
            String what, PassageScore score, Optional<SentenceEncoder> model, String base, String coverage) {
        System.out.printf("%s (threshold %s)%n", what, score.threshold());
        for (double threshold : THRESHOLDS) {
            int found = 0;
            int expected = 0;
            int right = 0;
            for (var dossier : DOSSIERS) {
                for (Text text : dossier.coverage(Language.of(coverage))) {
                    var pairs = pairs(score, threshold, model, dossier.text(base), text);
                    var wanted = dossier.expected(base, text.id());
                    pairs.removeIf(pair -> pair.base() == 0 || pair.coverage() == 0);
                    wanted.removeIf(pair -> pair.base() == 0 || pair.coverage() == 0);
                    found += pairs.size();
                    expected += wanted.size();
                    pairs.retainAll(wanted);
                    right += pairs.size();
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "  %.2f  P %.3f  R %.3f  F1 %.3f  (%d found, %d expected)%n",
                    threshold,
                    (double) right / Math.max(1, found),
                    (double) right / Math.max(1, expected),
                    2.0 * right / Math.max(1, found + expected),
                    found,
                    expected);
        }
    }

    private static Set<SampleDossier.Pair> pairs(
            PassageScore score, double threshold, Optional<SentenceEncoder> model, Text base, Text coverage) {
        var scores = score.of(PassageEvidence.of(Sentences.of(base), Sentences.of(coverage), model));
        var pairs = new HashSet<SampleDossier.Pair>();
        for (int i = 0; i < base.sentences().size(); i++) {
            for (int j = 0; j < coverage.sentences().size(); j++) {
                if (scores.at(i, j) >= threshold) {
                    pairs.add(new SampleDossier.Pair(
                            base.sentences().get(i).paragraph(),
                            coverage.sentences().get(j).paragraph()));
                }
            }
        }
        return pairs;
    }
}
