package dev.parallax.review;

import java.time.Instant;

/** An answer to a note, in the order of which they stand below it. */
public record Reply(String id, String author, String words, Instant created, Instant changed) {}
