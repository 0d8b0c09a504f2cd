package dev.parallax.alignment;

/**
 * One number for each pair of a base sentence and a coverage sentence.
 *
 * @param values by base sentence, then by coverage sentence; not to be changed
 */
record Grid(double[][] values) {
    /** Gives the number of one pair. */
    interface Cell {
        double of(int base, int coverage);
    }

    static Grid of(int base, int coverage, Cell cell) {
        var values = new double[base][coverage];
        for (int i = 0; i < base; i++) {
            for (int j = 0; j < coverage; j++) {
                values[i][j] = cell.of(i, j);
            }
        }
        return new Grid(values);
    }

    double at(int base, int coverage) {
        return values[base][coverage];
    }

    /** How far each pair is behind the best of the same base sentence; 0 for the best itself, less for the others. */
    Grid behindBestOfBase() {
        var behind = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            double best = 0;
            for (double value : values[i]) {
                best = Math.max(best, value);
            }
            behind[i] = new double[values[i].length];
            for (int j = 0; j < values[i].length; j++) {
                behind[i][j] = values[i][j] - best;
            }
        }
        return new Grid(behind);
    }

    /** How far each pair is behind the best of the same coverage sentence. */
    Grid behindBestOfCoverage() {
        return transposed().behindBestOfBase().transposed();
    }

    Grid transposed() {
        int rows = values.length == 0 ? 0 : values[0].length;
        return of(rows, values.length, (i, j) -> values[j][i]);
    }
}
