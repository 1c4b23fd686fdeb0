package org.chalkline.judgment;

/** Two of the things compared, by their places from 0. */
public record Pair(int first, int second) {

    public Pair {
        if (first == second || first < 0 || second < 0) {
            throw new IllegalArgumentException("A pair is of two different things");
        }
    }
}
