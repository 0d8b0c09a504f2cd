package dev.parallax.lexicon;

import java.util.Locale;

/**
 * How rare an English word is in general, because a short text cannot tell.
 *
 * <p>Source: the vocabulary of BERT (Devlin et al., 2019), which lists the words of Wikipedia and of books from the
 * commonest down. By Zipf's law the word of rank r takes about 1/(r ln V) of a text, V being the number of words. Limit:
 * of a word that the list lacks, only its absence is known.
 */
public final class EnglishRarity {
    private static final double WORDS = 28_500;
    private static final double HARMONIC = Math.log(WORDS) + 0.577;
    private static final double RAREST = Math.log(WORDS * HARMONIC);

    private EnglishRarity() {}

    /** How much the word tells, from about 0.2 for "the" to 1 for a word as rare as any; a possessive counts as its noun. */
    public static double of(String word) {
        return -Math.log(probability(word)) / RAREST;
    }

    /** What share of all words of English it is; a possessive counts as its noun. */
    public static double probability(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int rank = WordPieces.standard().rank(lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower);
        return 1 / ((rank == 0 ? WORDS : rank) * HARMONIC);
    }
}
