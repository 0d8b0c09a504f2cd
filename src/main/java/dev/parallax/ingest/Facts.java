package dev.parallax.ingest;

import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about an article beside its words.
 *
 * @param title empty where unknown, and so are byline, outlet and url
 * @param language as the words show it; undetermined where there are no letters
 */
public record Facts(
        String title,
        String byline,
        String outlet,
        @Nullable LocalDate date,
        Language language,
        String url) {
    /** Nothing but a title and a language. */
    static Facts of(String title, Language language) {
        return new Facts(title, "", "", null, language, "");
    }

    public Article as(Role role) {
        return new Article(role, outlet, language, title, byline, date, url);
    }
}
