package io.github.copydesk.training.similarity;

import java.util.Arrays;

/**
 * Logistic regression with an L2 penalty, by Newton's method (iteratively reweighted least squares): exact, without
 * randomness, the same to the bit on every machine.
 */
final class Logistic {
    private static final int ITERATIONS = 25;

    private final double[][] rows;
    private final double[] labels;
    private final double[] importance;
    private final double penalty;
    private final int size;

    private Logistic(double[][] rows, double[] labels, double[] importance, double penalty) {
        this.rows = rows;
        this.labels = labels;
        this.importance = importance;
        this.penalty = penalty;
        this.size = rows[0].length + 1;
    }

    /**
     * Fits weights to rows.
     *
     * @param rows the features, one array a row
     * @param labels 1 or 0 a row
     * @param importance how much a row counts; all together 1
     * @param penalty the weight of the penalty on the weights of the features scaled to unit variance
     * @return a weight for each feature as it stands, and the bias last
     */
    static double[] fit(double[][] rows, double[] labels, double[] importance, double penalty) {
        int n = rows[0].length;
        double[] mean = new double[n];
        double[] deviation = new double[n];
        for (double[] row : rows) {
            for (int j = 0; j < n; j++) {
                mean[j] += row[j] / rows.length;
            }
        }
        for (double[] row : rows) {
            for (int j = 0; j < n; j++) {
                deviation[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / rows.length;
            }
        }
        double[][] scaled = new double[rows.length][n];
        for (int j = 0; j < n; j++) {
            deviation[j] = Math.sqrt(deviation[j]) + 1e-9;
            for (int i = 0; i < rows.length; i++) {
                scaled[i][j] = (rows[i][j] - mean[j]) / deviation[j];
            }
        }
        double[] weights = new Logistic(scaled, labels, importance, penalty).newton();
        for (int j = 0; j < n; j++) {
            weights[j] /= deviation[j];
            weights[n] -= weights[j] * mean[j];
        }
        return weights;
    }

    private double[] newton() {
        double[] weights = new double[size];
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double[] step = step(weights);
            double largest = 0;
            for (int j = 0; j < size; j++) {
                weights[j] -= step[j];
                largest = Math.max(largest, Math.abs(step[j]));
            }
            if (largest < 1e-9) {
                break;
            }
        }
        return weights;
    }

    private double[] step(double[] weights) {
        double[] gradient = new double[size];
        double[][] hessian = new double[size][size];
        double[] x = new double[size];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, x, 0, size - 1);
            x[size - 1] = 1;
            double sum = 0;
            for (int j = 0; j < size; j++) {
                sum += weights[j] * x[j];
            }
            double p = 1 / (1 + StrictMath.exp(-sum));
            double slope = importance[i] * (p - labels[i]);
            double curve = importance[i] * p * (1 - p);
            for (int j = 0; j < size; j++) {
                gradient[j] += slope * x[j];
                double c = curve * x[j];
                for (int k = 0; k <= j; k++) {
                    hessian[j][k] += c * x[k];
                }
            }
        }
        for (int j = 0; j < size; j++) {
            double p = j == size - 1 ? 0 : penalty;
            gradient[j] += p * weights[j];
            hessian[j][j] += p + 1e-9;
        }
        return solve(hessian, gradient);
    }

    /** Solves for a symmetric positive matrix given by its lower half, by Cholesky's decomposition in place. */
    private static double[] solve(double[][] m, double[] right) {
        int n = right.length;
        double[] x = Arrays.copyOf(right, n);
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                for (int i = j; i < n; i++) {
                    m[i][j] -= m[i][k] * m[j][k];
                }
            }
            double root = Math.sqrt(Math.max(m[j][j], 1e-12));
            for (int i = j; i < n; i++) {
                m[i][j] /= root;
            }
        }
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                x[j] -= m[j][k] * x[k];
            }
            x[j] /= m[j][j];
        }
        for (int j = n - 1; j >= 0; j--) {
            for (int k = j + 1; k < n; k++) {
                x[j] -= m[k][j] * x[k];
            }
            x[j] /= m[j][j];
        }
        return x;
    }
}
