package dev.parallax.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an archive says of itself, in {@code parallax.json}, its first entry.
 *
 * @param format always {@value #FORMAT}
 * @param version of the format; entries and properties may be added without a new one, since readers ignore what they do
 *     not know, but never change their meaning
 * @param written when; null in archives that do not say
 */
record Manifest(
        @Nullable String format, int version, @Nullable Instant written) {
    static final String FORMAT = "parallax-dossier";

    /** Since 2 notes have states, severities and categories that readers of version 1 do not know. */
    static final int VERSION = 2;

    static Manifest written(Instant when) {
        return new Manifest(FORMAT, VERSION, when);
    }
}
