package dev.parallax.dossier;

import java.time.Instant;

/**
 * That a finding was dismissed.
 *
 * @param person who did so; empty if that was not said
 */
public record Dismissal(String person, Instant made) {}
