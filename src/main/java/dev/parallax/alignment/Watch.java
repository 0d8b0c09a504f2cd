package dev.parallax.alignment;

import java.util.concurrent.CancellationException;

/** Follows a computation that may take long, and may stop it. */
@FunctionalInterface
public interface Watch {
    /** Nobody watches. */
    Watch NONE = share -> {};

    /**
     * Called now and then, by any thread.
     *
     * @param share how much of the work is done, from 0 to 1, never less than the time before
     * @throws CancellationException to stop the work, which then throws it too
     */
    void done(double share);

    /** A watch for a part of the work, which is all between these two shares of it. */
    default Watch part(double from, double to) {
        return share -> done(from + (to - from) * share);
    }
}
