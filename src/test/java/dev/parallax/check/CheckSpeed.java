package dev.parallax.check;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Measures the processor time of all checks of an article, aligned already: the first time in a fresh process, and warm.
 *
 * <p>Not part of the build: {@code mvn test -Dtest=CheckSpeed -Dspeed=30} repeats each sample dossier's checks 30 times.
 */
class CheckSpeed {
    @Test
    void samples() throws IOException {
        int times = Integer.getInteger("speed", 0);
        assumeTrue(times > 0, "-Dspeed says no number of times");
        var clock = ManagementFactory.getThreadMXBean();
        for (var folder : new String[] {
            "sample-texts/koizumi-hegseth",
            "sample-texts/tomine-ferry",
            "src/test/resources/dossiers/e-bike-tariff",
            "src/test/resources/dossiers/reservoir-discharge"
        }) {
            var dossier = CheckedDossier.read(Path.of(folder));
            var material = dossier.material("translation");
            var took = new double[times];
            for (int i = 0; i < times; i++) {
                long start = clock.getCurrentThreadCpuTime();
                Checks.findings(material);
                took[i] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
            }
            var warm = Arrays.copyOfRange(took, times / 3, times);
            Arrays.sort(warm);
            System.out.printf(
                    Locale.ROOT,
                    "%-20s first %.0f ms, warm median %.0f ms, slowest %.0f ms; %d words%n",
                    Path.of(folder).getFileName(),
                    took[0],
                    warm[warm.length / 2],
                    warm[warm.length - 1],
                    material.translation().content().split("\\s+").length);
        }
    }
}
