package dev.parallax.alignment;

/**
 * How much each {@link Feature} counts.
 *
 * @param values in the order of the features
 */
record BeadWeights(double[] values) {
    static final BeadWeights LEARNT = new BeadWeights(Feature.weights());

    double score(double[] features) {
        double sum = 0;
        for (int k = 0; k < features.length; k++) {
            sum += values[k] * features[k];
        }
        return sum;
    }
}
