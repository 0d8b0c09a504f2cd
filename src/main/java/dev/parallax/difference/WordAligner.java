package dev.parallax.difference;

import dev.parallax.lexicon.SentenceEncoder;
import dev.parallax.lexicon.Thesaurus;
import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds which words of two wordings in the same language say the same: the same words, inflections, variants of
 * spelling, synonyms, and phrases (as links from each word of one to each of the other), wherever they stand.
 *
 * <p>Every pair of words is judged by itself, then again in the light of the pairs around it ({@link LinkModel}); pairs
 * more likely than not are linked. English words have vectors by the sentence encoder, where it can run. Cost: time and
 * memory are proportional to the words of one wording times the words of the other, about 4 µs a pair.
 */
public final class WordAligner {
    private static final double LIKELY = 0.45;

    private final Optional<SentenceEncoder> encoder;
    private final boolean thorough;

    private WordAligner(Optional<SentenceEncoder> encoder, boolean thorough) {
        this.encoder = encoder;
        this.thorough = thorough;
    }

    /** Uses all there is to know about words. */
    public static WordAligner standard() {
        return new WordAligner(SentenceEncoder.available(), true);
    }

    /** Does without the words' vectors. */
    static WordAligner thesaurusOnly() {
        return new WordAligner(Optional.empty(), true);
    }

    /** Goes by spelling only, for wordings too long for the rest. */
    static WordAligner fast() {
        return new WordAligner(Optional.empty(), false);
    }

    /** The links, ordered by the words of the base wording. */
    public List<Link> align(Language language, List<String> base, List<String> other) {
        if (base.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        var probabilities = model(language).probabilities(evidence(language, base, other));
        var links = new ArrayList<Link>();
        for (int b = 0; b < base.size(); b++) {
            for (int o = 0; o < other.size(); o++) {
                if (probabilities.at(b, o) > LIKELY) {
                    links.add(new Link(b, o));
                }
            }
        }
        return links;
    }

    private boolean knowsMeaning(Language language) {
        return encoder.isPresent() && language.sameAs(Language.ENGLISH);
    }

    private LinkModel model(Language language) {
        return knowsMeaning(language) ? LinkModel.withMeaning() : LinkModel.withoutMeaning();
    }

    PairEvidence evidence(Language language, List<String> base, List<String> other) {
        var thesaurus = thorough ? Thesaurus.of(language) : Thesaurus.empty();
        var inBase = WordFacts.of(language, base, thesaurus);
        var inOther = WordFacts.of(language, other, thesaurus);
        if (!knowsMeaning(language)) {
            return new PairEvidence(inBase, inOther, null);
        }
        var vectors = WordVectors.cosines(WordVectors.of(encoder.get(), base), WordVectors.of(encoder.get(), other));
        return new PairEvidence(inBase, inOther, vectors);
    }
}
