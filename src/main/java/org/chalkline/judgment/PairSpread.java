package org.chalkline.judgment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far apart judges are on one pair.
 *
 * @param factor the highest ratio over the lowest: 1 is agreement, 81 the most there can be
 */
public record PairSpread(Pair pair, Voice lowest, Voice highest, double factor) {

    /** What one judge said of the pair. */
    public record Voice(String person, Preference preference) {}

    /** Empty where fewer than two have judged the pair. */
    static Optional<PairSpread> of(Pair pair, List<Judge> judges) {
        var voices = judges.stream()
                .filter(judge -> judge.said().has(pair))
                .map(judge -> new Voice(
                        judge.person(), Preference.nearest(judge.said().ratio(pair))))
                .sorted(Comparator.comparingDouble(voice -> voice.preference().ratio()))
                .toList();
        if (voices.size() < 2) {
            return Optional.empty();
        }
        var lowest = voices.getFirst();
        var highest = voices.getLast();
        return Optional.of(new PairSpread(
                pair,
                lowest,
                highest,
                highest.preference().ratio() / lowest.preference().ratio()));
    }

    /** Whether one of the two says that the first counts more, the other that the second does. */
    public boolean isOpposed() {
        return lowest.preference().ratio() < 1 && highest.preference().ratio() > 1;
    }
}
