package org.chalkline.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Money;

/** Where the money ends, by fund and by rank. */
public final class CutLineCharts {

    private CutLineCharts() {}

    /** What the list asks of each fund above and below the line, against what the fund has for it; years added up. */
    public static Bars byFund(Portfolio portfolio, CutLine cutLine, LocalDate asOf) {
        var byFund = new LinkedHashMap<Fund, List<FundLine>>();
        cutLine.funds()
                .forEach(line -> byFund.computeIfAbsent(line.fund(), any -> new ArrayList<>())
                        .add(line));
        var unfunded = CutLineTables.unfunded(cutLine);
        var categories = new ArrayList<>(
                byFund.entrySet().stream().map(CutLineCharts::category).toList());
        var above = sums(byFund, FundLine::granted);
        var below = sums(byFund, FundLine::refused);
        var has =
                new ArrayList<>(byFund.values().stream().map(CutLineCharts::has).toList());
        if (!unfunded.isZero()) {
            categories.add(new Bars.Category("", "Unfunded", Tone.BAD));
            above.add(Value.of(Money.ZERO));
            below.add(Value.of(unfunded));
            has.add(Value.of(Money.ZERO));
        }
        return new Bars(
                Captions.of(
                        portfolio,
                        asOf,
                        "cut-line-funds",
                        "Where the money ends, by fund",
                        CutLineWords.sentence(cutLine),
                        "%s above the line and %s below it are %s asked"
                                .formatted(
                                        cutLine.granted(), cutLine.asked().minus(cutLine.granted()), cutLine.asked())),
                Bars.Orientation.HORIZONTAL,
                false,
                "$",
                categories,
                List.of(
                        new Bars.Series("There for this list", Tone.NEUTRAL, has),
                        new Bars.Series("Above the line", Tone.OF_CATEGORY, above),
                        new Bars.Series("Below the line", Tone.WARNING, below)),
                CutLineTables.funds(cutLine));
    }

    /** The list itself: what each item costs, above or below the line. */
    public static Bars byRank(Portfolio portfolio, CutLine cutLine, LocalDate asOf) {
        var last = cutLine.items().isEmpty()
                ? Money.ZERO
                : cutLine.items().getLast().running();
        return new Bars(
                Captions.of(
                        portfolio,
                        asOf,
                        "cut-line",
                        "The list and its line",
                        CutLineWords.sentence(cutLine),
                        "%s above the line add up to %s"
                                .formatted(Words.count(cutLine.above().size(), "item", "items"), last)),
                Bars.Orientation.HORIZONTAL,
                true,
                "$",
                cutLine.items().stream()
                        .map(item -> new Bars.Category(
                                "initiatives/" + item.initiative().id(),
                                item.rank() + ". " + item.initiative().title()))
                        .toList(),
                List.of(
                        costs("Above the line", Tone.GOOD, cutLine, true),
                        costs("Below the line", Tone.WARNING, cutLine, false)),
                CutLineTables.items(cutLine));
    }

    /** In one sentence, as above both charts. */
    public static String sentence(CutLine cutLine) {
        return CutLineWords.sentence(cutLine);
    }

    private static Bars.Series costs(String name, Tone tone, CutLine cutLine, boolean above) {
        return new Bars.Series(
                name,
                tone,
                cutLine.items().stream()
                        .map(item -> Value.of(item.above() == above ? item.cost() : Money.ZERO))
                        .toList());
    }

    private static Bars.Category category(Map.Entry<Fund, List<FundLine>> fund) {
        var id = fund.getKey().id();
        return new Bars.Category(
                id.equals(FundId.OTHER) ? "" : "funds/" + id,
                fund.getKey().name(),
                fund.getValue().stream().anyMatch(line -> line.endsAfter().isPresent()) ? Tone.BAD : Tone.ACCENT);
    }

    private static List<Value> sums(Map<Fund, List<FundLine>> byFund, Function<FundLine, Money> amount) {
        return new ArrayList<>(byFund.values().stream()
                .map(lines -> Value.of(Money.sum(lines.stream().map(amount).toList())))
                .toList());
    }

    /** An amount that is known for some of the years alone is no amount to compare with. */
    private static Value has(List<FundLine> lines) {
        return lines.stream().allMatch(line -> line.forThisList().isPresent())
                ? Value.of(Money.sum(lines.stream()
                        .map(FundLine::forThisList)
                        .flatMap(Optional::stream)
                        .toList()))
                : new Value(java.math.BigDecimal.ZERO, "not known");
    }
}
