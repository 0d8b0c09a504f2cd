package dev.parallax.cli;

import dev.parallax.alignment.Watch;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Says how far a long job is, a line for each tenth, so that whoever waits for it sees that it runs. A job that is done in
 * a few seconds says nothing.
 */
final class ProgressLines implements Watch {
    private static final long PATIENCE = Duration.ofSeconds(3).toNanos();

    private final String job;
    private final PrintWriter out;
    private final LongSupplier clock;
    private final long begun;
    private int tenths;

    /** @param clock in nanoseconds, from any moment */
    ProgressLines(String job, PrintWriter out, LongSupplier clock) {
        this.job = job;
        this.out = out;
        this.clock = clock;
        begun = clock.getAsLong();
    }

    /** For a job that begins now. */
    static Watch begin(String job, PrintWriter out) {
        return new ProgressLines(job, out, System::nanoTime);
    }

    @Override
    public synchronized void done(double share) {
        int now = (int) Math.floor(10 * share);
        if (now > tenths && now < 10 && clock.getAsLong() - begun >= PATIENCE) {
            tenths = now;
            out.println("parallax: " + job + ", " + 10 * now + "%");
            out.flush();
        }
    }
}
