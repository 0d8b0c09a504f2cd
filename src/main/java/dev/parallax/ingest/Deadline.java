package dev.parallax.ingest;

import java.time.Duration;

/** When something has to be done, by the clock that only goes forward. */
record Deadline(long nanoTime) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Nanoseconds that are left; not positive when it has passed. */
    long left() {
        return nanoTime - System.nanoTime();
    }
}
