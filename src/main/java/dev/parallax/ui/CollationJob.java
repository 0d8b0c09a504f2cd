package dev.parallax.ui;

import dev.parallax.alignment.Watch;
import dev.parallax.collation.Collation;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A collation that is being made or is made: how far it is, and who still waits for it. */
final class CollationJob {
    private final CompletableFuture<Collation> collation = new CompletableFuture<>();
    private volatile double share;
    private int waiting;

    /** Makes it, unless nobody waits any more. */
    void run(Function<Watch, Collation> make) {
        try {
            collation.complete(make.apply(this::done));
        } catch (CancellationException givenUp) {
            collation.cancel(false);
        } catch (RuntimeException | Error failure) {
            collation.completeExceptionally(failure);
        }
    }

    private void done(double share) {
        if (collation.isCancelled()) {
            throw new CancellationException("nobody waits for it any more");
        }
        this.share = share;
    }

    /** One more waits for it; false if it was given up or failed. */
    synchronized boolean await() {
        boolean alive = !collation.isCompletedExceptionally();
        waiting += alive ? 1 : 0;
        return alive;
    }

    /** One waits for it no more; after the last has left, it is given up. */
    synchronized void leave() {
        waiting--;
        if (waiting == 0) {
            collation.cancel(false);
        }
    }

    /** How much of it is done, from 0 to 1. */
    double share() {
        return share;
    }

    CompletableFuture<Collation> collation() {
        return collation;
    }
}
