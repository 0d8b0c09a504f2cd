package dev.parallax.alignment;

/**
 * A sentence of a coverage article and a sentence of the base text that say the same; order does not matter, and either
 * may be in several matches.
 *
 * @param base index of the base text's sentence
 * @param coverage index of the coverage's sentence
 * @param score how sure the match is, from 0 to 1
 */
public record PassageMatch(int base, int coverage, double score) {}
