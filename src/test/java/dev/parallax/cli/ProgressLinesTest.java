package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
    private final AtomicLong clock = new AtomicLong();
    private final StringWriter said = new StringWriter();
    private final ProgressLines lines = new ProgressLines("aligning", new PrintWriter(said), clock::get);

    @Test
    void a_job_of_a_moment_says_nothing() {
        lines.done(0.5);
        lines.done(1);
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void a_long_job_says_each_tenth_once_until_it_is_done() {
        clock.set(TimeUnit.SECONDS.toNanos(10));
        for (double share : new double[] {0, 0.05, 0.11, 0.19, 0.55, 0.551, 1}) {
            lines.done(share);
        }
        assertThat(said.toString().lines()).containsExactly("parallax: aligning, 10%", "parallax: aligning, 50%");
    }
}
