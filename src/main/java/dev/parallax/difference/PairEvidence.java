package dev.parallax.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two words themselves, and the words beside them, say for and against a link between them.
 *
 * <p>The features follow the published monolingual aligners: identical words, stems and neighbours (Sultan, Bethard and
 * Sumner, 2014), spelling and dictionary relations (Yao et al., 2013), and how near the words' vectors are, alone and
 * as a share of what both words have near them (Jalili Sabet et al., 2020).
 */
final class PairEvidence {
    static final List<String> FEATURES = List.of(
            "always",
            "same",
            "same and only one",
            "same stem",
            "spelling",
            "phrase",
            "synonym",
            "related",
            "meaning",
            "mutual share",
            "share of base word",
            "share of other word",
            "lead over rivals of base word",
            "lead over rivals of other word",
            "distance",
            "meaning of words before",
            "meaning of words after",
            "meaning with other base words beside",
            "meaning with other words beside",
            "same words before",
            "same words after",
            "both punctuation");

    /** How sharply the nearest word's share stands out. */
    private static final double TEMPERATURE = 0.08;

    /** Words less alike than this are alike by chance. */
    private static final double LEAST_LIKENESS = 0.4;

    private final List<WordKind> baseKinds;
    private final List<WordKind> otherKinds;
    private final Grid same;
    private final Grid onlyOne;
    private final Grid stem;
    private final Grid spelling;
    private final Grid phrase;
    private final Grid synonym;
    private final Grid meaning;
    private final Grid baseShare;
    private final Grid otherShare;
    private final Grid baseRival;
    private final Grid otherRival;

    /** @param vectors how near the words' vectors are (cosine), or null if they have none */
    PairEvidence(WordFacts base, WordFacts other, @Nullable Grid vectors) {
        int rows = base.size();
        int columns = other.size();
        baseKinds = base.kinds();
        otherKinds = other.kinds();
        same = Grid.of(rows, columns, (b, o) -> base.spelling(b).equals(other.spelling(o)) ? 1 : 0);
        stem = Grid.of(
                rows, columns, (b, o) -> same.at(b, o) == 0 && base.stem(b).equals(other.stem(o)) ? 1 : 0);
        spelling = Grid.of(rows, columns, (b, o) -> same.at(b, o) > 0 ? 0 : likeness(base, b, other, o));
        phrase = Phrases.of(base.spellings(), other.spellings());
        synonym = Grid.of(rows, columns, (b, o) -> same.at(b, o) > 0 ? 0 : base.relation(b, other, o));
        meaning = vectors != null ? vectors : Grid.of(rows, columns, this::likely);
        baseShare = meaning.shareOfRow(TEMPERATURE);
        otherShare = meaning.transposed().shareOfRow(TEMPERATURE).transposed();
        baseRival = meaning.rivalInRow();
        otherRival = meaning.transposed().rivalInRow().transposed();
        double[] twins = same.rowSums();
        double[] otherTwins = same.transposed().rowSums();
        onlyOne = Grid.of(rows, columns, (b, o) -> same.at(b, o) > 0 && twins[b] == 1 && otherTwins[o] == 1 ? 1 : 0);
    }

    int rows() {
        return meaning.rows();
    }

    int columns() {
        return meaning.columns();
    }

    /** Which of the model's four sets of weights judges this pair. */
    PairKind kind(int b, int o) {
        return PairKind.of(baseKinds.get(b), otherKinds.get(o));
    }

    /** Writes the features of a pair, in the order of {@link #FEATURES}. */
    void read(int b, int o, double[] features) {
        double baseLead = meaning.at(b, o) - baseRival.at(b, o);
        double otherLead = meaning.at(b, o) - otherRival.at(b, o);
        int i = 0;
        features[i++] = 1;
        features[i++] = same.at(b, o);
        features[i++] = onlyOne.at(b, o);
        features[i++] = stem.at(b, o);
        features[i++] = spelling.at(b, o);
        features[i++] = phrase.at(b, o);
        features[i++] = synonym.at(b, o) == 1 ? 1 : 0;
        features[i++] = synonym.at(b, o) > 0 ? 1 : 0;
        features[i++] = meaning.at(b, o);
        features[i++] = Math.sqrt(baseShare.at(b, o) * otherShare.at(b, o));
        features[i++] = baseShare.at(b, o);
        features[i++] = otherShare.at(b, o);
        features[i++] = baseLead;
        features[i++] = otherLead;
        features[i++] = Math.abs((double) b / rows() - (double) o / columns());
        features[i++] = meaning.at(b - 1, o - 1);
        features[i++] = meaning.at(b + 1, o + 1);
        features[i++] = Math.max(meaning.at(b - 1, o), meaning.at(b + 1, o));
        features[i++] = Math.max(meaning.at(b, o - 1), meaning.at(b, o + 1));
        features[i++] = same.at(b - 1, o - 1);
        features[i++] = same.at(b + 1, o + 1);
        features[i] = baseKinds.get(b) == otherKinds.get(o) && baseKinds.get(b) == WordKind.PUNCTUATION ? 1 : 0;
    }

    /** What stands in for nearness of meaning where there are no vectors. */
    private double likely(int b, int o) {
        if (same.at(b, o) > 0) {
            return 1;
        }
        double sameStem = stem.at(b, o) > 0 ? 0.9 : 0;
        double inPhrase = phrase.at(b, o) > 0 ? 0.6 : 0;
        return Math.max(Math.max(sameStem, inPhrase), Math.max(spelling.at(b, o), synonym.at(b, o) * 0.7));
    }

    private static double likeness(WordFacts base, int b, WordFacts other, int o) {
        double likeness = Spelling.likeness(base.letterPairs(b), other.letterPairs(o));
        return likeness > LEAST_LIKENESS ? likeness : 0;
    }
}
