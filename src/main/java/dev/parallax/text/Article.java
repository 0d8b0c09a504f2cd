package dev.parallax.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its words.
 *
 * @param outlet who published it; empty where unknown
 * @param byline who wrote it; empty where unknown
 * @param url where it was published; empty where unknown
 */
public record Article(
        Role role,
        String outlet,
        Language language,
        String title,
        String byline,
        @Nullable LocalDate date,
        String url) {}
