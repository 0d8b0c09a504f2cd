package dev.parallax.review;

/**
 * The finding that made a person write a note.
 *
 * @param check the id of the check, such as {@code name}
 * @param key what a dismissal of it would refer to
 * @param message what the check said, for the day when it says so no more
 */
public record NotedFinding(String check, String key, String message) {}
