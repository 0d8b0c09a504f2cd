package dev.parallax.alignment;

import dev.parallax.text.Span;

/**
 * A word of one text and the word of the other that renders it.
 *
 * @param sourceSentence index of the source's sentence
 * @param source where the word stands in that sentence
 * @param targetSentence index of the target's sentence
 * @param target where its rendering stands in that sentence
 * @param weight how much the link counts, in nats
 */
public record WordLink(int sourceSentence, Span source, int targetSentence, Span target, double weight) {}
