package dev.parallax.text;

/** What a text is to its dossier. */
public enum Role {
    /** The article that is translated. */
    ORIGINAL,
    /** A translation of the original. */
    TRANSLATION,
    /** Another outlet's article about the same event. */
    COVERAGE
}
