package dev.parallax.alignment;

/** What passages are compared by. */
public enum PassageMethod {
    /** Sentence embeddings, shared words, numbers and quotations: two English texts where the sentence model runs. */
    MEANING,
    /** Shared words, numbers and quotations: two texts in one language. */
    WORDS,
    /** Numbers, names and the dictionary's renderings: two texts in different languages. */
    ACROSS_LANGUAGES
}
