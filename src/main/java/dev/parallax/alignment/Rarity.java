package dev.parallax.alignment;

/** How much it tells that a sentence has something that few sentences of its text have. */
final class Rarity {
    private Rarity() {}

    /** The inverse sentence frequency, smoothed, in nats. */
    static double among(int sentences, int having) {
        return Math.log((sentences + 1) / (having + 0.5));
    }
}
