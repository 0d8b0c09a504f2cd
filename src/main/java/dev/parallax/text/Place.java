package dev.parallax.text;

/** A span of one text of a dossier. */
public record Place(String textId, Span span) {}
