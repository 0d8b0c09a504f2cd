package dev.parallax.alignment;

import dev.parallax.lexicon.SentenceEncoder;
import dev.parallax.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What speaks for each pair of a base sentence and a coverage sentence.
 *
 * @param meaning how close the two are in meaning (cosine of their vectors); all 0 where no model reads both
 * @param words how much of their words they share, from 0 to 1
 * @param quantities how much they agree in numbers, in nats
 * @param runs the worth of the longest run of words that they share; all 0 across languages
 * @param quotations the worth of the longest run that both put in quotation marks; all 0 across languages
 */
record PassageEvidence(Grid meaning, Grid words, Grid quantities, Grid runs, Grid quotations) {
    static PassageEvidence of(Sentences base, Sentences coverage, Optional<SentenceEncoder> encoder) {
        var none = Grid.of(base.size(), coverage.size(), (i, j) -> 0);
        var quantities = SharedQuantities.of(base, coverage);
        var words = SharedMentions.of(mentions(base, coverage.language()), mentions(coverage, base.language()));
        if (!base.language().sameAs(coverage.language())) {
            return new PassageEvidence(none, words, quantities, none, none);
        }
        var wordings = new Wordings(base, coverage);
        var meaning = encoder.map(e -> meaning(base, coverage, e)).orElse(none);
        return new PassageEvidence(meaning, words, quantities, wordings.sharedRuns(), wordings.sharedQuotations());
    }

    private static List<List<Mention>> mentions(Sentences text, Language other) {
        var finder = new MentionFinder(text.language(), other);
        return text.sentences().stream().map(finder::mentions).toList();
    }

    private static Grid meaning(Sentences base, Sentences coverage, SentenceEncoder encoder) {
        var ours = encoder.vectors(base.sentences());
        var theirs = encoder.vectors(coverage.sentences());
        return Grid.of(base.size(), coverage.size(), (i, j) -> SentenceEncoder.cosine(ours.get(i), theirs.get(j)));
    }
}
