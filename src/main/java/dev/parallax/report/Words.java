package dev.parallax.report;

import com.ibm.icu.text.MessageFormat;
import dev.parallax.check.Finding;
import dev.parallax.check.Severity;
import dev.parallax.collation.Row;
import dev.parallax.review.Category;
import dev.parallax.review.Note;
import dev.parallax.review.NoteSeverity;
import dev.parallax.text.Article;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How things are called in reports of one language. The texts are the interface's: the keys that begin with {@code report}. */
final class Words {
    private static final String FILES = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;
    private final FindingMessages messages;

    Words(Locale locale) {
        this.locale = locale;
        this.messages = FindingMessages.of(locale);
        this.texts = ResourceBundle.getBundle(FILES, locale, Words.class.getClassLoader(), NO_FALLBACK);
    }

    Language language() {
        return Language.of(locale.toLanguageTag());
    }

    /** A text of reports by the rest of its key. */
    String of(String key, Object... arguments) {
        String text = texts.getString("report." + key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    private Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    String role(Role role) {
        return texts.getString("role." + role.name().toLowerCase(Locale.ROOT));
    }

    String severity(Severity severity) {
        return of(
                switch (severity) {
                    case ERROR -> "severity.error";
                    case NOTICE -> "severity.notice";
                });
    }

    /** The sign that stands for a severity beside the words concerned. */
    static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "✕";
            case NOTICE -> "!";
        };
    }

    String severity(NoteSeverity severity) {
        return texts.getString("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    String status(Row.Status status) {
        return of("status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** The name of a check, by its id. */
    String check(String id) {
        return find("check." + id).orElse(id);
    }

    /** What a check found. */
    String message(Finding finding) {
        return messages.translated(finding.message());
    }

    /** What a check saw. */
    String evidence(Finding finding) {
        return messages.translatedEvidence(finding.evidence());
    }

    String category(Category category) {
        return category.hasShippedName()
                ? find("category." + category.id().toLowerCase(Locale.ROOT)).orElseGet(category::label)
                : category.label();
    }

    String state(Note note) {
        return texts.getString("note.state." + note.state().name().toLowerCase(Locale.ROOT));
    }

    String language(Language language) {
        return Locale.forLanguageTag(language.tag()).getDisplayName(locale);
    }

    String day(@Nullable LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern(of("day"), locale).format(date);
    }

    String day(Instant instant) {
        return day(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** Row numbers, as an addition to what was said before; empty if there are none. */
    String rows(List<Integer> rows) {
        return rows.isEmpty() ? "" : of("rows", rows.size(), list(rows));
    }

    static String list(List<Integer> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
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
