package dev.parallax.alignment;

/** The logarithm of a product of factors of at least 1, taken as seldom as doubles allow. */
final class LogProduct {
    private static final double LARGE = 1e200;

    private double product = 1;
    private double log;

    /** @param factor at most 1e100 */
    void times(double factor) {
        product *= factor;
        if (product > LARGE) {
            log += Math.log(product);
            product = 1;
        }
    }

    double log() {
        return log + Math.log(product);
    }
}
