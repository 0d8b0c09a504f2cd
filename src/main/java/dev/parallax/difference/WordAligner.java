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

    private final boolean vectors;
    private final boolean thesaurus;

    private WordAligner(boolean vectors, boolean thesaurus) {
        this.vectors = vectors;
        this.thesaurus = thesaurus;
    }

    /** Uses all there is to know about words. */
    public static WordAligner standard() {
        return new WordAligner(true, true);
    }

    /** Does without the words' vectors. */
    static WordAligner thesaurusOnly() {
        return new WordAligner(false, true);
    }

    /** Goes by spelling only, for wordings too long for the rest. */
    static WordAligner fast() {
        return new WordAligner(false, false);
    }

    /** The links, ordered by the words of the base wording. */
    public List<Link> align(Language language, List<String> base, List<String> other) {
        return align(language, facts(language, base), facts(language, other));
    }

    /** What the aligner knows of each word. */
    WordFacts facts(Language language, List<String> words) {
        return WordFacts.of(language, words, thesaurus ? Thesaurus.of(language) : Thesaurus.empty());
    }

    List<Link> align(Language language, WordFacts base, WordFacts other) {
        if (base.size() == 0 || other.size() == 0) {
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

    private Optional<SentenceEncoder> encoder(Language language) {
        return vectors && language.sameAs(Language.ENGLISH) ? SentenceEncoder.available() : Optional.empty();
    }

    private LinkModel model(Language language) {
        return encoder(language).isPresent() ? LinkModel.withMeaning() : LinkModel.withoutMeaning();
    }

    PairEvidence evidence(Language language, WordFacts base, WordFacts other) {
        Grid meaning = encoder(language)
                .map(encoder -> WordVectors.cosines(
                        WordVectors.of(encoder, base.words()), WordVectors.of(encoder, other.words())))
                .orElse(null);
        return new PairEvidence(base, other, meaning);
    }
}
