package dev.parallax.ui;

import dev.parallax.review.Category;
import dev.parallax.review.CategoryGroup;
import dev.parallax.review.Note;
import dev.parallax.review.NoteSeverity;
import dev.parallax.text.Article;
import dev.parallax.text.Excerpt;
import dev.parallax.text.Role;
import dev.parallax.text.Text;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How texts, dates and numbers are called on the screen. */
final class Names {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** In code points; a longer one fills a column's head. */
    private static final int LONGEST = 32;

    private Names() {}

    /** What a text is called: its outlet, else its role; of coverage, the beginning of its title. */
    static String of(Text text) {
        return of(text.article());
    }

    static String of(Article article) {
        if (!article.outlet().isBlank()) {
            return article.outlet().strip();
        }
        boolean titled = article.role() == Role.COVERAGE && !article.title().isBlank();
        return titled ? Excerpt.of(article.title().strip(), LONGEST) : of(article.role());
    }

    /** In the language of the screen, unless the desk has its own name for it. */
    static String of(Category category) {
        return category.hasShippedName()
                ? Messages.of("category." + category.id().toLowerCase(Locale.ROOT))
                : category.label();
    }

    /** A confidence in hundredths; what no person has confirmed is never called certain. */
    static String ofConfidence(double confidence) {
        return String.format(Locale.ROOT, "%.2f", Math.min(0.99, confidence));
    }

    static String of(CategoryGroup group) {
        return Messages.of("category.group." + group.name().toLowerCase(Locale.ROOT));
    }

    /** What a check is called, by its id. */
    static String ofCheck(String check) {
        return Messages.find("check." + check).orElseGet(() -> {
            String words = check.replace('-', ' ');
            return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        });
    }

    static String of(NoteSeverity severity) {
        return Messages.of("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    static String of(Note.State state) {
        return Messages.of("note.state." + state.name().toLowerCase(Locale.ROOT));
    }

    static String of(Role role) {
        return switch (role) {
            case ORIGINAL -> Messages.of("role.original");
            case TRANSLATION -> Messages.of("role.translation");
            case COVERAGE -> Messages.of("role.coverage");
        };
    }

    /** A number with the grouping of the screen's language. */
    static String of(int number) {
        return NumberFormat.getInstance(Messages.locale()).format(number);
    }

    static String of(@Nullable LocalDate date) {
        return date == null ? "" : day().format(date);
    }

    /** A moment as people say it: today with the time, yesterday, else the day. */
    static String of(Instant moment, Instant now) {
        var zone = ZoneId.systemDefault();
        var at = moment.atZone(zone);
        var today = now.atZone(zone).toLocalDate();
        if (at.toLocalDate().equals(today)) {
            return Messages.of("date.today", TIME.format(at));
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return Messages.of("date.yesterday", TIME.format(at));
        }
        return day().format(at);
    }

    private static DateTimeFormatter day() {
        return DateTimeFormatter.ofPattern(Messages.of("date.day"), Messages.locale());
    }
}
