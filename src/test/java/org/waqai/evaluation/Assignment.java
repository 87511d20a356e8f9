package org.waqai.evaluation;

import java.util.Arrays;

/**
 * The one-to-one assignment of rows to columns with the largest sum, by the Hungarian method (Kuhn 1955, with the potentials of
 * Jonker and Volgenant 1987). Rows and columns count from 1, as in the literature; row and column 0 stand for "none yet".
 */
final class Assignment {

    private final double[][] cost;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOfColumn;
    private final int[] cameFrom;
    private final int size;

    private Assignment(double[][] worth, int columns) {
        size = Math.max(worth.length, columns);
        cost = new double[size + 1][size + 1];
        for (int row = 1; row <= worth.length; row++) {
            for (int column = 1; column <= columns; column++) {
                cost[row][column] = -worth[row - 1][column - 1];
            }
        }
        rowPotential = new double[size + 1];
        columnPotential = new double[size + 1];
        rowOfColumn = new int[size + 1];
        cameFrom = new int[size + 1];
    }

    /** The column of each row, -1 for a row that gets none because there are more rows than columns. */
    static int[] best(double[][] worth, int columns) {
        Assignment assignment = new Assignment(worth, columns);
        for (int row = 1; row <= assignment.size; row++) {
            assignment.place(row);
        }
        int[] columnOfRow = new int[worth.length];
        Arrays.fill(columnOfRow, -1);
        for (int column = 1; column <= columns; column++) {
            int row = assignment.rowOfColumn[column];
            if (row <= worth.length) {
                columnOfRow[row - 1] = column - 1;
            }
        }
        return columnOfRow;
    }

    /** Finds the cheapest chain of exchanges that gives the row a column. */
    private void place(int row) {
        double[] slack = new double[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        boolean[] visited = new boolean[size + 1];
        rowOfColumn[0] = row;
        int column = 0;
        while (rowOfColumn[column] != 0) {
            visited[column] = true;
            column = next(column, slack, visited);
        }
        while (column != 0) {
            rowOfColumn[column] = rowOfColumn[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    /** The column that is cheapest to reach from those visited so far; moves the potentials up to it. */
    private int next(int from, double[] slack, boolean[] visited) {
        int row = rowOfColumn[from];
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= size; column++) {
            if (!visited[column]) {
                double reduced = cost[row][column] - rowPotential[row] - columnPotential[column];
                if (reduced < slack[column]) {
                    slack[column] = reduced;
                    cameFrom[column] = from;
                }
                if (slack[column] < least) {
                    least = slack[column];
                    nearest = column;
                }
            }
        }
        for (int column = 0; column <= size; column++) {
            if (visited[column]) {
                rowPotential[rowOfColumn[column]] += least;
                columnPotential[column] -= least;
            } else {
                slack[column] -= least;
            }
        }
        return nearest;
    }
}
