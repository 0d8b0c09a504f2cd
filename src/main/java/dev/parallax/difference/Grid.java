package dev.parallax.difference;

/** A number for each pair of a word of the base wording and a word of the other; zero beyond the edges. */
final class Grid {
    private final int rows;
    private final int columns;
    private final double[] cells;

    Grid(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.cells = new double[Math.multiplyExact(rows, columns)];
    }

    /** What a pair of words is worth. */
    interface Cell {
        double at(int row, int column);
    }

    static Grid of(int rows, int columns, Cell cell) {
        var grid = new Grid(rows, columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                grid.cells[row * columns + column] = cell.at(row, column);
            }
        }
        return grid;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    double at(int row, int column) {
        return row < 0 || column < 0 || row >= rows || column >= columns ? 0 : cells[row * columns + column];
    }

    void set(int row, int column, double value) {
        cells[row * columns + column] = value;
    }

    Grid transposed() {
        return of(columns, rows, (row, column) -> at(column, row));
    }

    /** Each cell as its share of its row, larger ones favoured the more the smaller the temperature is (softmax). */
    Grid shareOfRow(double temperature) {
        var shares = new Grid(rows, columns);
        for (int row = 0; row < rows; row++) {
            double greatest = Double.NEGATIVE_INFINITY;
            for (int column = 0; column < columns; column++) {
                greatest = Math.max(greatest, at(row, column));
            }
            double sum = 0;
            for (int column = 0; column < columns; column++) {
                double weight = Math.exp((at(row, column) - greatest) / temperature);
                shares.set(row, column, weight);
                sum += weight;
            }
            for (int column = 0; column < columns; column++) {
                shares.set(row, column, shares.at(row, column) / sum);
            }
        }
        return shares;
    }

    /** For each cell, the greatest of the other cells of its row; zero where there is no other. */
    Grid rivalInRow() {
        var rivals = new Grid(rows, columns);
        for (int row = 0; row < rows; row++) {
            int best = 0;
            for (int column = 1; column < columns; column++) {
                if (at(row, column) > at(row, best)) {
                    best = column;
                }
            }
            double second = columns > 1 ? Double.NEGATIVE_INFINITY : 0;
            for (int column = 0; column < columns; column++) {
                if (column != best) {
                    second = Math.max(second, at(row, column));
                }
            }
            for (int column = 0; column < columns; column++) {
                rivals.set(row, column, column == best ? second : at(row, best));
            }
        }
        return rivals;
    }

    double[] rowSums() {
        double[] sums = new double[rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sums[row] += at(row, column);
            }
        }
        return sums;
    }
}
