package dev.parallax.collation;

import dev.parallax.alignment.Watch;
import java.util.concurrent.CancellationException;

/** Counts for a watch how much is done of work that several threads do at the same time, each a step at a time. */
final class ParallelSteps {
    private final Watch watch;
    private final int all;
    private int done;

    ParallelSteps(int all, Watch watch) {
        this.watch = watch;
        this.all = all;
    }

    /** @throws CancellationException if the watch stops the work, so that no step begins any more */
    synchronized void begin() {
        watch.done((double) done / all);
    }

    /** @throws CancellationException if the watch stops the work */
    synchronized void end() {
        done++;
        watch.done((double) done / all);
    }
}
