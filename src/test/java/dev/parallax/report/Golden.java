package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that were looked at by a person, compared whole. What a test wrote instead is put under {@code target/golden}; if
 * it is right, it is copied over the expected file.
 */
final class Golden {
    private static final Path EXPECTED = Path.of("src/test/resources/dev/parallax/report");
    private static final Path WRITTEN = Path.of("target/golden");

    private Golden() {}

    static void assertSame(String name, String written) throws IOException {
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(name), written);
        assertThat(WRITTEN.resolve(name)).hasSameTextualContentAs(EXPECTED.resolve(name));
    }
}
