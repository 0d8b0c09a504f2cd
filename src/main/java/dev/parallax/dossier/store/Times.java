package dev.parallax.dossier.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as both databases keep them: in UTC, to the microsecond. */
public final class Times {
    private Times() {}

    public static OffsetDateTime now() {
        return of(Instant.now());
    }

    public static OffsetDateTime of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
