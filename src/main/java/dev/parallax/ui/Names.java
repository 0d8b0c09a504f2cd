package dev.parallax.ui;

import dev.parallax.text.Article;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How texts, dates and numbers are called on the screen. */
final class Names {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Names() {}

    /** What a text is called: its outlet, else its role. */
    static String of(Text text) {
        return of(text.article());
    }

    static String of(Article article) {
        return article.outlet().isBlank()
                ? of(article.role())
                : article.outlet().strip();
    }

    static String of(Role role) {
        return switch (role) {
            case ORIGINAL -> "Original";
            case TRANSLATION -> "Translation";
            case COVERAGE -> "Coverage";
        };
    }

    static String of(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** A moment as people say it: today with the time, yesterday, else the day. */
    static String of(Instant moment, Instant now) {
        var zone = ZoneId.systemDefault();
        var at = moment.atZone(zone);
        var today = now.atZone(zone).toLocalDate();
        if (at.toLocalDate().equals(today)) {
            return "today, " + TIME.format(at);
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return "yesterday, " + TIME.format(at);
        }
        return DAY.format(at);
    }

    /** {@code 1 row}, {@code 2 rows}. */
    static String count(long number, String thing) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
