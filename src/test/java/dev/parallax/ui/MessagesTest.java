package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern KEY = Pattern.compile("Messages\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern REMARK = Pattern.compile("\"(reading\\.[^\"]+)\"");
    private static final Pattern TABLE_KEY = Pattern.compile("\\btext\\(\\s*'([^']+)'\\s*[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja"})
    void a_language_has_all_keys_and_no_others(String language) throws IOException {
        assertThat(texts("_" + language).stringPropertyNames())
                .isEqualTo(texts("").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja"})
    void a_language_fills_in_nothing_that_english_does_not(String language) throws IOException {
        var english = texts("");
        var other = texts("_" + language);
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key), Locale.ENGLISH))
                    .as(key)
                    .containsAll(arguments(other.getProperty(key), Locale.of(language)));
        }
    }

    @Test
    void every_key_that_the_screens_ask_for_is_there() throws IOException {
        assertThat(texts("").stringPropertyNames())
                .containsAll(asked(Path.of("src/main/java/dev/parallax/ui"), KEY, ""))
                .containsAll(asked(Path.of("src/main/java/dev/parallax/ingest"), REMARK, ""))
                .containsAll(asked(Path.of("frontend"), TABLE_KEY, "table."));
    }

    @Test
    void the_tables_own_texts_need_no_more_than_numbered_places() throws IOException {
        var texts = texts("");
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.startsWith("table."))
                .allSatisfy(key -> assertThat(texts.getProperty(key)).doesNotContain(", plural", "'"));
    }

    @Test
    void a_count_agrees_with_its_noun() {
        assertThat(Messages.of("count.rows", 1)).isEqualTo("1 row");
        assertThat(Messages.of("count.rows", 2_000)).isEqualTo("2,000 rows");
    }

    @Test
    void a_step_that_has_no_text_keeps_its_label() {
        assertThat(Messages.step("Add note")).isEqualTo("Add note");
        assertThat(Messages.step("Polish shoes")).isEqualTo("Polish shoes");
    }

    private static Set<Integer> arguments(String text, Locale locale) {
        return new MessageFormat(text, locale)
                .getArgumentNames().stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asked(Path folder, Pattern pattern, String prefix) throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|ts)"))
                    .filter(f -> !f.toString().contains("generated"))
                    .toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(m -> keys.add(prefix + m.group(1)));
            }
        }
        return keys;
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var file = "/vaadin-i18n/translations" + language + ".properties";
        try (var in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
