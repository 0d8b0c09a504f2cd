package dev.parallax.difference;

import java.util.ArrayList;
import java.util.List;

/** Logistic regression with a ridge, by Newton's method. */
final class Regression {
    private static final int ROUNDS = 25;

    private final int size;
    private final List<double[]> examples = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();

    Regression(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    void add(double[] features, boolean answer) {
        examples.add(features);
        answers.add(answer);
    }

    /** @param ridge how strongly weights are held near zero */
    double[] weights(double ridge) {
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] step = step(weights, ridge);
            double greatest = 0;
            for (int i = 0; i < size; i++) {
                weights[i] += step[i];
                greatest = Math.max(greatest, Math.abs(step[i]));
            }
            if (greatest < 1e-4) {
                break;
            }
        }
        return weights;
    }

    private double[] step(double[] weights, double ridge) {
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int i = 0; i < size; i++) {
            gradient[i] = -ridge * weights[i];
            curvature[i][i] = ridge;
        }
        for (int e = 0; e < examples.size(); e++) {
            double[] x = examples.get(e);
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += weights[i] * x[i];
            }
            double p = 1 / (1 + Math.exp(-sum));
            double error = (answers.get(e) ? 1 : 0) - p;
            double slope = Math.max(p * (1 - p), 1e-9);
            for (int i = 0; i < size; i++) {
                gradient[i] += error * x[i];
                double scaled = slope * x[i];
                if (scaled != 0) {
                    for (int j = i; j < size; j++) {
                        curvature[i][j] += scaled * x[j];
                    }
                }
            }
        }
        return solve(curvature, gradient);
    }

    /** Solves a symmetric positive definite system, of which the upper half is given (Cholesky). */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[j][i];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
            }
        }
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] /= l[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }
}
