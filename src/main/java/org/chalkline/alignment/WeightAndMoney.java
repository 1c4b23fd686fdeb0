package org.chalkline.alignment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chalkline.alignment.MoneyShares.GoalMoney;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Money;

/** The board's weight of each goal beside its share of the money, with the gap in dollars. */
public final class WeightAndMoney {

    private WeightAndMoney() {}

    public static Bars of(Portfolio portfolio, Scope scope, LocalDate asOf) {
        var shares = MoneyShares.of(portfolio, scope);
        var captions = new Captions(portfolio, scope, asOf);
        var caption = captions.of(
                "weight-money",
                "Does the money follow the board's priorities?",
                sentence(shares, captions),
                "%s for goals + %s for work that serves no goal = %s"
                        .formatted(shares.aligned(), shares.unaligned(), shares.total()));
        return new Bars(
                caption,
                Bars.Orientation.HORIZONTAL,
                false,
                "%",
                shares.goals().stream()
                        .map(money -> new Bars.Category(
                                key(money.goal().id()),
                                money.goal().title(),
                                Tone.goal(portfolio.placeOf(money.goal().id()))))
                        .toList(),
                List.of(
                        new Bars.Series(
                                "Board weight",
                                Tone.NEUTRAL,
                                shares.goals().stream()
                                        .map(money -> Captions.percent(money.weightShare()))
                                        .toList()),
                        new Bars.Series(
                                "Share of the money",
                                Tone.OF_CATEGORY,
                                shares.goals().stream()
                                        .map(money -> Captions.percent(money.moneyShare()))
                                        .toList())),
                table(shares));
    }

    /** How far the money lies where the board's weights would put it, in one short sentence. */
    public static String headline(Portfolio portfolio, Scope scope) {
        var shares = MoneyShares.of(portfolio, scope);
        var where = new Captions(portfolio, scope, LocalDate.EPOCH).where();
        if (!shares.aligned().isPositive()) {
            return "No money serves a goal in %s.".formatted(where);
        }
        var overlap = WeightsEffect.where(shares);
        var least = shares.goals().stream()
                .min(Comparator.comparing(GoalMoney::gap))
                .map(money -> "; “%s” gets the least for its weight"
                        .formatted(money.goal().title()));
        return "%s of the money for goals in %s lies where the board's weights would put it%s."
                .formatted(Captions.wholePercent(overlap), where, overlap.intValue() >= 99 ? "" : least.orElse(""));
    }

    static String key(GoalId id) {
        return id.equals(GoalId.OTHER) ? "" : "goals/" + id;
    }

    private static String sentence(MoneyShares shares, Captions captions) {
        if (shares.goals().isEmpty()) {
            return "The plan has no goals yet, so the money can't be compared with them.";
        }
        if (!shares.aligned().isPositive()) {
            return "No money serves a goal in %s.".formatted(captions.where());
        }
        var byGap = shares.goals().stream()
                .sorted(Comparator.comparing(GoalMoney::gap))
                .toList();
        var most = byGap.getLast();
        var least = byGap.getFirst();
        if (most.gap().isZero() && least.gap().isZero()) {
            return "The money follows the board's weights exactly in %s.".formatted(captions.where());
        }
        return "In %s, “%s” carries %s of the weight and gets %s of the money, %s more; “%s” gets %s less than its weight."
                .formatted(
                        captions.where(),
                        most.goal().title(),
                        Captions.wholePercent(most.weightShare()),
                        Captions.wholePercent(most.moneyShare()),
                        most.gap().brief(),
                        least.goal().title(),
                        least.gap().negated().brief());
    }

    private static Table table(MoneyShares shares) {
        return new Table(
                List.of(
                        new Table.Column("Goal", Table.Kind.TEXT),
                        new Table.Column("Board weight", Table.Kind.PERCENT),
                        new Table.Column("Share of the money", Table.Kind.PERCENT),
                        new Table.Column("Money", Table.Kind.MONEY),
                        new Table.Column("More or less than its weight", Table.Kind.MONEY)),
                shares.goals().stream().map(WeightAndMoney::row).toList());
    }

    private static Table.Row row(GoalMoney money) {
        return new Table.Row(
                key(money.goal().id()),
                List.of(
                        Table.Cell.of(money.goal().title()),
                        Captions.percentCell(money.weightShare()),
                        Captions.percentCell(money.moneyShare()),
                        Table.Cell.of(money.spend()),
                        Table.Cell.of(money.gap())));
    }

    /**
     * What a goal's money is, in one sentence.
     *
     * @param years as read: "FY27"
     */
    public static String sentence(GoalMoney money, String years) {
        if (!money.spend().isPositive()) {
            return "No money serves %s in %s.".formatted(money.goal().title(), years);
        }
        var gap = money.gap();
        String comparison;
        if (gap.equals(Money.ZERO)) {
            comparison = "as much as its weight";
        } else if (gap.isPositive()) {
            comparison = gap.brief() + " more than its weight";
        } else {
            comparison = gap.negated().brief() + " less than its weight";
        }
        return "%s serves it in %s: %s of the money that serves goals, for %s of the board's weight, %s."
                .formatted(
                        money.spend().brief(),
                        years,
                        Captions.wholePercent(money.moneyShare()),
                        Captions.wholePercent(money.weightShare()),
                        comparison);
    }
}
