package dev.parallax.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.lexicon.GlossaryEntry;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code docs/checks.md}. */
class ChecksPageTest {
    private static final Path PAGE = Path.of("docs/checks.md");
    private static final List<String> LANGUAGES = List.of("zh", "ja", "de", "fr", "es", "ru", "ko", "ar");

    record Example(String check, List<String> lines) {
        List<String> of(String key) {
            return lines.stream()
                    .filter(l -> l.startsWith(key + ": "))
                    .map(l -> l.substring(key.length() + 2))
                    .toList();
        }

        @Override
        public String toString() {
            return check + " " + lines.get(lines.size() - 1);
        }
    }

    static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        var check = "";
        List<String> open = null;
        for (var line : Files.readAllLines(PAGE)) {
            var heading = Pattern.compile("## `(\\w+)`").matcher(line);
            if (heading.matches()) {
                check = heading.group(1);
            } else if (line.equals("```")) {
                if (open != null) {
                    examples.add(new Example(check, open));
                }
                open = open == null ? new ArrayList<>() : null;
            } else if (open != null) {
                open.add(line);
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_page_says_what_the_check_finds(Example example) {
        var check = Checks.all().stream()
                .filter(c -> c.id().equals(example.check()))
                .findFirst()
                .orElseThrow();
        assertThat(check.find(new Evidence(material(example))).stream()
                        .map(Finding::message)
                        .distinct())
                .isEqualTo(example.of("finds"));
    }

    @Test
    void the_page_lists_every_check_with_an_example() throws IOException {
        var onPage = examples().stream().map(Example::check).distinct().toList();
        assertThat(onPage).isEqualTo(Checks.all().stream().map(Check::id).toList());
    }

    private static Material material(Example example) {
        String language = LANGUAGES.stream()
                .filter(l -> !example.of(l).isEmpty())
                .findFirst()
                .orElseThrow();
        var sources = example.of(language);
        var targets = example.of("en");
        var original = CheckedDossier.text("original", Role.ORIGINAL, Language.of(language), present(sources));
        var translation = CheckedDossier.text("translation", Role.TRANSLATION, Language.ENGLISH, present(targets));
        var beads = new ArrayList<Bead>();
        int source = 0;
        int target = 0;
        for (int i = 0; i < sources.size(); i++) {
            boolean left = !sources.get(i).equals("—");
            boolean right = !targets.get(i).equals("—");
            beads.add(Bead.pinned(
                    left ? sentences(original, source) : List.of(),
                    right ? sentences(translation, target) : List.of()));
            source += left ? 1 : 0;
            target += right ? 1 : 0;
        }
        var glossary =
                example.of("glossary").stream().map(ChecksPageTest::entry).toList();
        return new Material(original, translation, new Alignment(beads), List.of(), glossary);
    }

    private static List<String> present(List<String> lines) {
        return lines.stream().filter(l -> !l.equals("—")).toList();
    }

    private static List<Integer> sentences(Text text, int paragraph) {
        return text.sentencesOf(paragraph).stream().map(Sentence::index).toList();
    }

    private static GlossaryEntry entry(String line) {
        var parts = line.split(" = | / not ");
        return new GlossaryEntry(
                parts[0], parts[1], List.of(), Stream.of(parts).skip(2).toList());
    }
}
