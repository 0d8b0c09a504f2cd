package dev.parallax.difference;

/**
 * A word of the base wording and a word of the other that say the same.
 *
 * @param base index among the words of the base wording
 * @param other index among the words of the other wording
 */
public record Link(int base, int other) {}
