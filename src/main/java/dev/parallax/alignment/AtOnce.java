package dev.parallax.alignment;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What two computations gave that ran at the same time, where there are processors for both. */
record AtOnce<A, B>(A first, B second) {
    static <A, B> AtOnce<A, B> of(Supplier<A> first, Supplier<B> second) {
        CompletableFuture<B> other = CompletableFuture.supplyAsync(second);
        return new AtOnce<>(first.get(), other.join());
    }
}
