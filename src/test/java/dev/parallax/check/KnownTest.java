package dev.parallax.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.text.Language;
import dev.parallax.text.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTest {
    private static final int CORRECTIONS = 25;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample-texts/koizumi-hegseth",
                "sample-texts/tomine-ferry",
                "src/test/resources/dossiers/e-bike-tariff",
                "src/test/resources/dossiers/reservoir-discharge"
            })
    void after_each_correction_what_is_found_is_what_is_found_from_scratch(String folder) throws IOException {
        assertSameAsFromScratch(CheckedDossier.read(Path.of(folder)).material("translation"));
    }

    @Test
    void so_it_is_where_names_are_told_by_their_sound() {
        var original = CheckedDossier.text(
                "original",
                Role.ORIGINAL,
                Language.of("fr"),
                List.of(
                        "Le ministre Sébastien Lecornu a rencontré Olaf Scholz à Berlin.",
                        "Lecornu n’a pas signé l’accord.",
                        "Selon Scholz, 40 navires partiront de Toulon.",
                        "Le général Burkhard est resté à Toulon avec 12 officiers.",
                        "Le chancelier Scholz refuse toute concession."));
        var translation = CheckedDossier.text(
                "translation",
                Role.TRANSLATION,
                Language.ENGLISH,
                List.of(
                        "Minister Sébastien Lecornu met Olaf Schulze in Berlin.",
                        "Lecornu signed the agreement.",
                        "According to Scholz, 45 ships will leave Marseille.",
                        "General Burkhard stayed in Toulon with 12 officers.",
                        "Chancellor Merkel refuses any concession."));

        assertSameAsFromScratch(CheckedDossier.material(original, translation, List.of()));
    }

    @Test
    void a_bead_that_stays_is_not_looked_at_again() throws IOException {
        var material =
                CheckedDossier.read(Path.of("sample-texts/koizumi-hegseth")).material("translation");
        var known = new Known();
        var before = known.pairs(material);
        var after = known.pairs(with(material, merged(material.alignment().beads(), 3)));

        assertThat(after.subList(0, 3)).isEqualTo(before.subList(0, 3));
        assertThat(after.subList(4, after.size())).isEqualTo(before.subList(5, before.size()));
        assertThat(before).doesNotContain(after.get(3));
    }

    private static void assertSameAsFromScratch(Material first) {
        var known = new Known();
        var random = new Random(7);
        var beads = first.alignment().beads();
        for (int i = 0; i < CORRECTIONS; i++) {
            var material = with(first, beads);
            assertThat(Checks.findings(new Evidence(material, known))).isEqualTo(Checks.findings(material));
            int at = random.nextInt(beads.size() - 1);
            beads = i % 5 == 4
                    ? first.alignment().beads()
                    : random.nextBoolean() ? merged(beads, at) : parted(beads, at);
        }
    }

    private static Material with(Material material, List<Bead> beads) {
        return new Material(
                material.original(),
                material.translation(),
                new Alignment(beads),
                material.coverage(),
                material.glossary());
    }

    private static List<Bead> merged(List<Bead> beads, int at) {
        var merged = new ArrayList<>(beads);
        var next = merged.remove(at + 1);
        var bead = merged.get(at);
        merged.set(
                at,
                Bead.pinned(
                        Stream.concat(bead.source().stream(), next.source().stream())
                                .sorted()
                                .toList(),
                        Stream.concat(bead.target().stream(), next.target().stream())
                                .sorted()
                                .toList()));
        return merged;
    }

    private static List<Bead> parted(List<Bead> beads, int at) {
        var parted = new ArrayList<>(beads);
        var bead = parted.get(at);
        if (!bead.isNull()) {
            parted.set(at, Bead.pinned(bead.source(), List.of()));
            parted.add(at + 1, Bead.pinned(List.of(), bead.target()));
        }
        return parted;
    }
}
