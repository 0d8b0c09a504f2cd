package dev.parallax.report;

import dev.parallax.check.Severity;
import dev.parallax.review.Note;
import dev.parallax.text.Article;
import dev.parallax.text.Role;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How things are called in reports. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    static String role(Role role) {
        return switch (role) {
            case ORIGINAL -> "Original";
            case TRANSLATION -> "Translation";
            case COVERAGE -> "Coverage";
        };
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case NOTICE -> "Worth a look";
        };
    }

    /** The sign that stands for a severity beside the words concerned. */
    static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "✕";
            case NOTICE -> "!";
        };
    }

    static String state(Note note) {
        return note.state().label();
    }

    static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ENGLISH) + word.substring(1);
    }

    /** Where an article was published, if that is an address that a reader may safely follow. */
    static Optional<String> link(Article article) {
        try {
            var uri = new URI(article.url().strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
