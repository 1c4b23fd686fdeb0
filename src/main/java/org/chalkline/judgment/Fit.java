package org.chalkline.judgment;

import java.util.List;

/**
 * How well one person's judgments fit together, in words.
 *
 * @param sentence for the person who judges
 * @param well false where something should be looked at again
 * @param lookAt the judgments the sentence is about, in its order
 * @param number the figure behind it, for those who ask; empty where there is none
 */
public record Fit(String sentence, boolean well, List<Pair> lookAt, String number) {

    public Fit {
        lookAt = List.copyOf(lookAt);
    }

    /** @param names of the things compared, by their places */
    public static Fit of(Comparisons judgments, List<String> names) {
        if (judgments.size() < 3) {
            return new Fit("With two goals nothing can contradict itself.", true, List.of(), "");
        }
        return judgments.isComplete() ? complete(judgments, names) : soFar(judgments, names);
    }

    private static Fit complete(Comparisons judgments, List<String> names) {
        var ratio = Priorities.of(judgments).consistencyRatio();
        var number = "Consistency ratio %.2f; up to %.2f is accepted.".formatted(ratio, Priorities.ACCEPTED_RATIO);
        if (ratio <= Priorities.ACCEPTED_RATIO) {
            return new Fit("Your judgments fit together well.", true, List.of(), number);
        }
        var misfit = Misfit.of(judgments);
        var said = Preference.nearest(misfit.said());
        return new Fit(
                "Your judgments do not fit together well yet. One fits the others least: you said %s, and by your other"
                                .formatted(said(names, misfit.pair(), said))
                        + " judgments %s.".formatted(said(names, misfit.pair(), misfit.suggestion())),
                false,
                List.of(misfit.pair()),
                number);
    }

    private static Fit soFar(Comparisons judgments, List<String> names) {
        var triads = Triad.in(judgments);
        if (triads.isEmpty()) {
            return new Fit(
                    "Whether your judgments fit together shows once three goals have all been compared.",
                    true,
                    List.of(),
                    "");
        }
        var ratio = Triad.meanRatio(triads);
        var number = "Mean consistency ratio of the %d threes compared so far %.2f; up to %.2f is accepted."
                .formatted(triads.size(), ratio, Priorities.ACCEPTED_RATIO);
        var worst = triads.getFirst();
        var lookAt =
                List.of(new Pair(worst.a(), worst.b()), new Pair(worst.b(), worst.c()), new Pair(worst.c(), worst.a()));
        if (worst.circular()) {
            return new Fit(circle(worst, names), false, lookAt, number);
        }
        if (ratio <= Priorities.ACCEPTED_RATIO) {
            return new Fit("Your judgments fit together well so far.", true, List.of(), number);
        }
        return new Fit(
                "Some judgments do not fit together yet, least those of “%s”, “%s” and “%s”."
                        .formatted(names.get(worst.a()), names.get(worst.b()), names.get(worst.c())),
                false,
                lookAt,
                number);
    }

    private static String circle(Triad triad, List<String> names) {
        var a = names.get(triad.a());
        var b = names.get(triad.b());
        var c = names.get(triad.c());
        return "You said “%s” over “%s” and “%s” over “%s”, but “%s” over “%s”. One of the three should give way."
                .formatted(a, b, b, c, c, a);
    }

    /** As in: “Reading” counts strongly more than “Safety”. */
    public static String said(List<String> names, Pair pair, Preference preference) {
        var first = names.get(pair.first());
        var second = names.get(pair.second());
        if (preference.strength() == 1) {
            return "“%s” and “%s” count the same".formatted(first, second);
        }
        return preference.points() > 1
                ? "“%s” counts %s than “%s”".formatted(first, preference.words(), second)
                : "“%s” counts %s than “%s”".formatted(second, preference.words(), first);
    }
}
