package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.review.Category;
import dev.parallax.text.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern KEY = Pattern.compile("words(?:\\(\\))?\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void every_key_that_reports_ask_for_is_there() throws IOException {
        var words = new Words(Locale.ENGLISH);
        try (var files = Files.walk(Path.of("src/main/java/dev/parallax/report"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .forEach(m -> assertThat(words.of(m.group(1))).isNotEmpty());
            }
        }
    }

    @Test
    void days_categories_and_roles_are_called_as_people_of_the_language_do() {
        var day = LocalDate.of(2025, 11, 3);
        assertThat(new Words(Locale.ENGLISH).day(day)).isEqualTo("3 November 2025");
        assertThat(new Words(Locale.JAPANESE).day(day)).isEqualTo("2025年11月3日");
        assertThat(new Words(Locale.CHINESE).role(Role.ORIGINAL)).isEqualTo("原文");
        assertThat(new Words(Locale.CHINESE).category(Category.STYLE)).isNotEqualTo("Style");
    }

    @Test
    void row_numbers_agree_with_their_noun() {
        assertThat(new Words(Locale.ENGLISH).rows(List.of(3))).isEqualTo("row 3");
        assertThat(new Words(Locale.ENGLISH).rows(List.of(3, 4))).isEqualTo("rows 3, 4");
        assertThat(new Words(Locale.CHINESE).rows(List.of(3, 4))).isEqualTo("第 3, 4 行");
    }
}
