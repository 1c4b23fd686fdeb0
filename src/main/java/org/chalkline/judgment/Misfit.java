package org.chalkline.judgment;

/**
 * The judgment that fits the others least: the largest ε<sub>ij</sub> = a<sub>ij</sub>·w<sub>j</sub>/w<sub>i</sub>. What would
 * fit best follows from the weights that the other judgments alone give (T. L. Saaty, "Decision-making with the AHP: Why is
 * the principal eigenvector necessary", European J. of Operational Research 145, 2003, 85–91).
 *
 * @param pair the judgment, said in the direction in which it is too strong
 * @param said the ratio that was said
 * @param deviation ε: how many times too strong it is; 1 is a perfect fit
 * @param fitting the ratio that would fit best
 */
public record Misfit(Pair pair, double said, double deviation, double fitting) {

    /** Throws {@link IllegalArgumentException} for fewer than three things or while judgments are missing. */
    public static Misfit of(Comparisons judgments) {
        if (judgments.size() < 3) {
            throw new IllegalArgumentException("Two things can't be judged inconsistently");
        }
        var weights = Priorities.of(judgments).weights();
        var worst = new Pair(0, 1);
        double most = 0;
        for (var pair : Comparisons.pairs(judgments.size())) {
            var deviation = judgments.ratio(pair) * weights.get(pair.second()) / weights.get(pair.first());
            if (Math.max(deviation, 1 / deviation) > most) {
                most = Math.max(deviation, 1 / deviation);
                worst = deviation >= 1 ? pair : new Pair(pair.second(), pair.first());
            }
        }
        var others = Priorities.withoutOne(judgments, worst).weights();
        return new Misfit(worst, judgments.ratio(worst), most, others.get(worst.first()) / others.get(worst.second()));
    }

    /** The step of the scale that would fit best, said of the pair's first and second. */
    public Preference suggestion() {
        return Preference.nearest(fitting);
    }
}
