package dev.parallax.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks on the sample dossiers, with the real aligner. */
class SampleChecksTest {
    private static final Path SAMPLES = Path.of("sample-texts");
    private static final Path OTHERS = Path.of("src/test/resources/dossiers");

    @ParameterizedTest
    @ValueSource(strings = {"koizumi-hegseth", "tomine-ferry"})
    void planted_mistakes_are_found(String sample) throws IOException {
        var dossier = CheckedDossier.read(SAMPLES.resolve(sample));
        var findings = Checks.findings(dossier.material("translation"));
        assertThat(dossier.mistakes()).allMatch(mistake -> findings.stream().anyMatch(f -> dossier.hits(f, mistake)));
    }

    @Test
    void a_changed_number_says_with_which_side_coverage_goes() throws IOException {
        var dossier = CheckedDossier.read(SAMPLES.resolve("koizumi-hegseth"));
        assertThat(Checks.NUMBER.find(new Evidence(dossier.material("translation"))))
                .filteredOn(f -> f.message().startsWith("“870 billion yen”"))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence()).contains("8.7 trillion yen”, as the original."));
    }

    @Test
    void the_corrected_translation_raises_no_error() throws IOException {
        var dossier = CheckedDossier.read(SAMPLES.resolve("koizumi-hegseth"));
        assertThat(errors(Checks.findings(dossier.material("corrected")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e-bike-tariff", "reservoir-discharge"})
    void a_sound_translation_raises_no_error(String dossier) throws IOException {
        assertThat(errors(Checks.findings(
                        CheckedDossier.read(OTHERS.resolve(dossier)).material("translation"))))
                .isEmpty();
    }

    @Test
    void alarms_beside_the_planted_mistakes_stay_rare() throws IOException {
        long alarms = 0;
        for (var folder : List.of(SAMPLES.resolve("koizumi-hegseth"), SAMPLES.resolve("tomine-ferry"))) {
            var dossier = CheckedDossier.read(folder);
            alarms += Checks.findings(dossier.material("translation")).stream()
                    .filter(f -> f.severity() == Severity.ERROR)
                    .filter(f -> dossier.mistakes().stream().noneMatch(m -> dossier.hits(f, m)))
                    .count();
        }
        assertThat(alarms).isZero();
    }

    @Test
    void a_finding_keeps_its_key_when_the_alignment_changes() throws IOException {
        var dossier = CheckedDossier.read(SAMPLES.resolve("koizumi-hegseth"));
        var material = dossier.material("translation");
        var finding = Checks.NUMBER.find(new Evidence(material)).get(0);
        var moved = new Finding(
                "number", Severity.ERROR, "other words", finding.places().subList(0, 1), "", "");
        assertThat(moved.key(dossier::text)).isEqualTo(finding.key(dossier::text));
    }

    private static Stream<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR);
    }
}
