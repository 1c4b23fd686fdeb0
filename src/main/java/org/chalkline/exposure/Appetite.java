package org.chalkline.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.Scope;

/**
 * The risks of one category against what the board accepts there.
 *
 * @param accepted the highest residual score that the board accepts, 1 to 25
 * @param highest the highest residual score, 0 without risks
 * @param count how many risks there are
 * @param over how many of them are above what is accepted
 */
public record Appetite(RiskCategory category, int accepted, int highest, int count, int over) {

    /** Every category that has risks, in the order of the enumeration. */
    public static List<Appetite> of(Portfolio portfolio, Scope scope) {
        return portfolio.once(List.of(Appetite.class, scope), () -> all(portfolio, scope));
    }

    private static List<Appetite> all(Portfolio portfolio, Scope scope) {
        var byCategory = Exposure.within(portfolio, scope).stream().collect(Collectors.groupingBy(Risk::category));
        return Stream.of(RiskCategory.values())
                .filter(byCategory::containsKey)
                .map(category -> of(portfolio, category, byCategory.getOrDefault(category, List.of())))
                .toList();
    }

    private static Appetite of(Portfolio portfolio, RiskCategory category, List<Risk> risks) {
        int accepted = portfolio.district().appetiteFor(category);
        var scores = risks.stream().mapToInt(risk -> risk.residual().value()).toArray();
        int over = (int) java.util.Arrays.stream(scores)
                .filter(score -> score > accepted)
                .count();
        return new Appetite(
                category, accepted, java.util.Arrays.stream(scores).max().orElse(0), scores.length, over);
    }

    /** What the board accepts beside the highest residual score, per category. */
    public static Bars chart(Portfolio portfolio, Scope scope, LocalDate asOf) {
        var all = of(portfolio, scope);
        int risks = all.stream().mapToInt(Appetite::count).sum();
        var caption = new Captions(portfolio, asOf)
                .of(
                        "risk-appetite",
                        "What the board accepts",
                        sentence(all),
                        "%d kinds of risk add up to %s".formatted(all.size(), Captions.risks(risks)));
        return new Bars(
                caption,
                Bars.Orientation.HORIZONTAL,
                false,
                "score",
                all.stream()
                        .map(one -> new Bars.Category(
                                one.key(), one.category().words(), one.over() > 0 ? Tone.BAD : Tone.ACCENT))
                        .toList(),
                List.of(
                        new Bars.Series(
                                "Accepted",
                                Tone.NEUTRAL,
                                all.stream()
                                        .map(one -> Value.of(one.accepted()))
                                        .toList()),
                        new Bars.Series(
                                "Highest today",
                                Tone.OF_CATEGORY,
                                all.stream().map(one -> Value.of(one.highest())).toList())),
                table(all));
    }

    private String key() {
        return "risks?kind=" + category.words();
    }

    private static String sentence(List<Appetite> all) {
        if (all.isEmpty()) {
            return "No risks are recorded here.";
        }
        var over = all.stream()
                .filter(one -> one.over > 0)
                .map(one -> one.category.words())
                .toList();
        if (over.isEmpty()) {
            return "No kind of risk is over what the board accepts.";
        }
        return "%d of %d kinds of risk %s over what the board accepts: %s."
                .formatted(over.size(), all.size(), over.size() == 1 ? "is" : "are", String.join(", ", over));
    }

    private static Table table(List<Appetite> all) {
        return new Table(
                List.of(
                        new Table.Column("Kind of risk", Table.Kind.TEXT),
                        new Table.Column("Accepted score", Table.Kind.NUMBER),
                        new Table.Column("Highest today", Table.Kind.NUMBER),
                        new Table.Column("Risks", Table.Kind.NUMBER),
                        new Table.Column("Over what is accepted", Table.Kind.NUMBER)),
                all.stream().map(Appetite::row).toList());
    }

    private Table.Row row() {
        return new Table.Row(
                key(),
                List.of(
                        Table.Cell.of(category.words()),
                        Table.Cell.of(accepted),
                        Table.Cell.of(highest),
                        Table.Cell.of(count),
                        Table.Cell.of(over)));
    }
}
