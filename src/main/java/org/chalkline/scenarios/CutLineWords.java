package org.chalkline.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.shared.Money;

/** What a cut-line says in one sentence. */
final class CutLineWords {

    /** How many funds are told by name. */
    private static final int NAMED = 2;

    private CutLineWords() {}

    /**
     * Such as "The money reaches the first 9 of 12 items: $3.1M of $4.4M asked; General fund ends after “Wide-area
     * network”."
     */
    static String sentence(CutLine cutLine) {
        if (cutLine.items().isEmpty()) {
            return "Nothing is on the list yet.";
        }
        var ends = ends(cutLine);
        return "%s%s.".formatted(reaches(cutLine), ends.isEmpty() ? "" : "; " + Words.some(ends, NAMED));
    }

    private static String reaches(CutLine cutLine) {
        int all = cutLine.items().size();
        int above = cutLine.above().size();
        if (above == all) {
            return "The money reaches %s: %s".formatted(allOf(all), asked(cutLine.asked()));
        }
        if (above == 0) {
            return "The money does not reach %s: %s"
                    .formatted(all == 1 ? "the only item" : "any of " + all + " items", asked(cutLine.asked()));
        }
        var first = cutLine.items().stream().limit(above).allMatch(CutLine.Item::above);
        return "The money reaches %s of %d items: %s of %s"
                .formatted(
                        first ? firstOnes(above) : String.valueOf(above),
                        all,
                        cutLine.granted().brief(),
                        asked(cutLine.asked()));
    }

    private static String allOf(int number) {
        return switch (number) {
            case 1 -> "the only item";
            case 2 -> "both items";
            default -> "all " + number + " items";
        };
    }

    private static String firstOnes(int number) {
        return number == 1 ? "the first" : "the first " + number;
    }

    private static String asked(Money amount) {
        return amount.brief() + " asked";
    }

    /** Where the cap and the funds end. */
    private static List<String> ends(CutLine cutLine) {
        var result = new ArrayList<String>();
        totalEnd(cutLine).forEach(result::add);
        var severalYears = cutLine.years().size() > 1;
        for (var fund : cutLine.funds()) {
            if (fund.endsAfter().isPresent()) {
                var name = severalYears
                        ? fund.fund().name() + " in " + fund.year()
                        : fund.fund().name();
                result.add(name + after(cutLine, fund.endsAfter().getAsInt()));
            }
        }
        return result;
    }

    private static Stream<String> totalEnd(CutLine cutLine) {
        var total = cutLine.caps().total();
        return total == null
                ? Stream.empty()
                : cutLine.items().stream()
                        .filter(item -> item.why().stream().anyMatch(why -> why.kind() == Shortage.Kind.TOTAL))
                        .findFirst()
                        .map(item -> "the cap of " + total.brief() + after(cutLine, lastAboveBefore(cutLine, item)))
                        .stream();
    }

    private static int lastAboveBefore(CutLine cutLine, CutLine.Item refused) {
        return cutLine.items().stream()
                .filter(item -> item.above()
                        && item.rank() < refused.rank()
                        && item.cost().isPositive())
                .mapToInt(CutLine.Item::rank)
                .max()
                .orElse(0);
    }

    private static String after(CutLine cutLine, int rank) {
        return rank == 0
                ? " pays for none of the work that needs it"
                : " ends after "
                        + Words.quoted(
                                cutLine.items().get(rank - 1).initiative().title());
    }
}
