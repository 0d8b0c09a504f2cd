package dev.parallax.alignment;

import dev.parallax.lexicon.CommonNames;

/**
 * What an alignment of two texts begins with, whatever is pinned.
 *
 * @param strengths how surely words render each other, by all that was known before
 * @param seeds the same as probabilities
 */
record Prepared(Texts texts, Translations strengths, WordModel seeds) {
    static Prepared of(Sentences source, Sentences target) {
        var read = AtOnce.of(
                () -> Texts.of(source, target), () -> CommonNames.between(source.language(), target.language()));
        var texts = read.first();
        var strengths = Seeds.between(texts, read.second());
        return new Prepared(texts, strengths, WordModel.of(strengths, texts.target()));
    }
}
