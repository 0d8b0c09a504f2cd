package dev.parallax.report;

import java.io.InterruptedIOException;

/** How a report that is being made is stopped: by interrupting the thread that writes it. */
final class Cancelled {
    private Cancelled() {}

    /** @throws InterruptedIOException if this thread is interrupted, which it is no more then */
    static void check() throws InterruptedIOException {
        if (Thread.interrupted()) {
            throw new InterruptedIOException("the report is not wanted any more");
        }
    }
}
