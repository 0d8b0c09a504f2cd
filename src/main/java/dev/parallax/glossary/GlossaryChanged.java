package dev.parallax.glossary;

/** Says, after it is stored, that the glossary has other entries than before; published to Spring's listeners. */
public record GlossaryChanged() {}
