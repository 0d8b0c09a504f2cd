package dev.parallax.alignment;

/** Sums by word of which few are not 0: as fast as an array, emptied at the cost of what was added. */
final class SparseSum {
    private final double[] sums;
    private final boolean[] seen;
    private final IntList touched = new IntList();

    SparseSum(int words) {
        sums = new double[words];
        seen = new boolean[words];
    }

    void add(int word, double value) {
        touch(word);
        sums[word] += value;
    }

    /** Sees a word even if its sum is 0. */
    void touch(int word) {
        if (!seen[word]) {
            seen[word] = true;
            touched.add(word);
        }
    }

    /** Hands over each word that was seen, in the order of seeing, and empties the sums. */
    void drain(Visitor visitor) {
        for (int i = 0; i < touched.size(); i++) {
            int word = touched.get(i);
            visitor.visit(word, sums[word]);
        }
        clear();
    }

    void clear() {
        for (int i = 0; i < touched.size(); i++) {
            sums[touched.get(i)] = 0;
            seen[touched.get(i)] = false;
        }
        touched.clear();
    }

    interface Visitor {
        void visit(int word, double sum);
    }
}
