package dev.parallax.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What the build has packed beside these classes. */
final class Resources {
    private Resources() {}

    /** @throws IllegalStateException if it is not there */
    static byte[] bytes(String name) {
        try (var stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path; the build packs it");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
