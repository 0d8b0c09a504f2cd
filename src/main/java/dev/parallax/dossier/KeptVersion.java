package dev.parallax.dossier;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A version of a text as it goes from one desk to another.
 *
 * @param textId the text whose version it is
 * @param original fetches what it was read from, which may be large; empty if that was not kept
 */
public record KeptVersion(String textId, TextVersion version, Supplier<Optional<Original>> original) {}
