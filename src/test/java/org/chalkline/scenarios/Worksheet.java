package org.chalkline.scenarios;

import java.math.BigDecimal;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A ranked list as somebody would work it out in a spreadsheet: a row an item, a column a fund and year, and each cell
 * a formula over the rows above it. Knows nothing of the application, so that the two can be held against each other.
 *
 * @param need what an item needs of a fund and year; the last column is unfunded
 * @param revised the same after transfers
 * @param rows how many items are on the list; the other rows are other work
 * @param allocated null where no amount is known
 * @param fundCap null where there is none
 * @param cap null where there is none
 */
@SuppressWarnings("ArrayRecordComponent")
record Worksheet(
        BigDecimal[][] need,
        BigDecimal[][] revised,
        int rows,
        BigDecimal[] allocated,
        BigDecimal[] carried,
        BigDecimal[] fundCap,
        @Nullable BigDecimal cap) {

    private static final String[] AMOUNTS = {"1000", "1000", "2500.50", "2500.50", "3333.33", "4000", "0.01", "10000"};

    int columns() {
        return allocated.length;
    }

    static Worksheet random(Random random) {
        int columns = 2 + random.nextInt(7);
        int rows = 2 + random.nextInt(11);
        int all = rows + random.nextInt(4);
        var need = new BigDecimal[all][columns + 1];
        var revised = new BigDecimal[all][columns + 1];
        for (int i = 0; i < all; i++) {
            for (int c = 0; c <= columns; c++) {
                boolean some = random.nextInt(c == columns ? 12 : 3) == 0;
                need[i][c] = some ? amount(random) : BigDecimal.ZERO;
                revised[i][c] = some && random.nextBoolean() ? amount(random) : need[i][c];
            }
        }
        var allocated = new BigDecimal[columns];
        var carried = new BigDecimal[columns];
        var fundCap = new BigDecimal[columns];
        for (int c = 0; c < columns; c++) {
            allocated[c] = random.nextInt(6) == 0 ? null : times(random, 4);
            carried[c] = random.nextBoolean() ? BigDecimal.ZERO : times(random, 2);
            fundCap[c] = random.nextInt(5) == 0 ? times(random, 3) : null;
        }
        return new Worksheet(
                need, revised, rows, allocated, carried, fundCap, random.nextBoolean() ? times(random, 12) : null);
    }

    private static BigDecimal amount(Random random) {
        return new BigDecimal(AMOUNTS[random.nextInt(AMOUNTS.length)]);
    }

    private static BigDecimal times(Random random, int most) {
        return amount(random).multiply(BigDecimal.valueOf(random.nextInt(most + 1)));
    }

    BigDecimal cost(int row) {
        return sum(need[row]);
    }

    /** What other rows take: the revised amounts below the list. */
    BigDecimal elsewhere(int column) {
        var sum = BigDecimal.ZERO;
        for (int i = rows; i < need.length; i++) {
            sum = sum.add(revised[i][column]);
        }
        return sum;
    }

    /** For the list; null where nothing limits it. */
    @Nullable
    BigDecimal pot(int column) {
        if (fundCap[column] != null) {
            return fundCap[column];
        }
        return allocated[column] == null
                ? null
                : allocated[column]
                        .add(carried[column])
                        .subtract(elsewhere(column))
                        .max(BigDecimal.ZERO);
    }

    /** The column "above", each row from those over it. */
    boolean[] above() {
        var above = new boolean[rows];
        var misses = new boolean[rows][columns()];
        var missesCap = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            boolean paid = need[i][columns()].signum() == 0;
            for (int c = 0; c < columns(); c++) {
                var pot = pot(c);
                misses[i][c] = need[i][c].signum() > 0
                        && pot != null
                        && (need[i][c].compareTo(pot.subtract(granted(above, c, i))) > 0 || any(misses, c, i));
                paid &= !misses[i][c];
            }
            missesCap[i] = paid
                    && cap != null
                    && cost(i).signum() > 0
                    && (cost(i).compareTo(cap.subtract(grantedInAll(above, i))) > 0 || any(missesCap, i));
            above[i] = paid && !missesCap[i];
        }
        return above;
    }

    /** SUMPRODUCT of "above" and a column, over the first rows. */
    BigDecimal granted(boolean[] above, int column, int first) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < first; i++) {
            sum = sum.add(above[i] ? need[i][column] : BigDecimal.ZERO);
        }
        return sum;
    }

    BigDecimal grantedInAll(boolean[] above, int first) {
        var sum = BigDecimal.ZERO;
        for (int c = 0; c < columns(); c++) {
            sum = sum.add(granted(above, c, first));
        }
        return sum;
    }

    private static boolean any(boolean[][] misses, int column, int first) {
        boolean any = false;
        for (int i = 0; i < first; i++) {
            any |= misses[i][column];
        }
        return any;
    }

    private static boolean any(boolean[] misses, int first) {
        boolean any = false;
        for (int i = 0; i < first; i++) {
            any |= misses[i];
        }
        return any;
    }

    static BigDecimal sum(BigDecimal[] cells) {
        var sum = BigDecimal.ZERO;
        for (var cell : cells) {
            sum = sum.add(cell);
        }
        return sum;
    }
}
