package org.chalkline.briefings.publication;

import java.util.Comparator;
import java.util.List;
import org.chalkline.alignment.MoneyShares;
import org.chalkline.alignment.MoneyShares.GoalMoney;
import org.chalkline.charts.Bars;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.portfolio.Scope;

/** The board's weight of each goal beside its share of the money, for the public. */
record PublicWeights(PublicMoney money) {

    Bars of(Scope scope) {
        var words = money.words();
        var shares = MoneyShares.of(money.picture(), scope);
        var addsUp = words.of(
                "weights.adds-up",
                shares.aligned().toString(),
                shares.unaligned().toString(),
                shares.total().toString());
        return new Bars(
                money.caption("weight-money", words.of("weights.title"), sentence(shares, scope), addsUp),
                Bars.Orientation.HORIZONTAL,
                false,
                "%",
                shares.goals().stream()
                        .map(it -> new Bars.Category(
                                "",
                                money.name(it.goal()),
                                Tone.goal(money.picture().placeOf(it.goal().id()))))
                        .toList(),
                List.of(
                        new Bars.Series(
                                words.of("weights.weight"),
                                Tone.NEUTRAL,
                                shares.goals().stream()
                                        .map(it -> words.percent(it.weightShare()))
                                        .toList()),
                        new Bars.Series(
                                words.of("weights.share"),
                                Tone.OF_CATEGORY,
                                shares.goals().stream()
                                        .map(it -> words.percent(it.moneyShare()))
                                        .toList())),
                new Table(
                        List.of(
                                new Table.Column(words.of("weights.goal"), Table.Kind.TEXT),
                                new Table.Column(words.of("weights.weight"), Table.Kind.PERCENT),
                                new Table.Column(words.of("weights.share"), Table.Kind.PERCENT),
                                new Table.Column(words.of("weights.money"), Table.Kind.MONEY),
                                new Table.Column(words.of("weights.gap"), Table.Kind.MONEY)),
                        shares.goals().stream().map(this::row).toList()));
    }

    private Table.Row row(GoalMoney it) {
        var words = money.words();
        return new Table.Row(
                "",
                List.of(
                        Table.Cell.of(money.name(it.goal())),
                        words.percentCell(it.weightShare()),
                        words.percentCell(it.moneyShare()),
                        Table.Cell.of(it.spend()),
                        Table.Cell.of(it.gap())));
    }

    private String sentence(MoneyShares shares, Scope scope) {
        var words = money.words();
        var year = scope.years().stream().map(money::year).findFirst().orElse("");
        if (shares.goals().isEmpty()) {
            return words.of("weights.sentence.empty");
        }
        if (!shares.aligned().isPositive()) {
            return words.of("weights.sentence.none", year);
        }
        var byGap = shares.goals().stream()
                .sorted(Comparator.comparing(GoalMoney::gap))
                .toList();
        var most = byGap.getLast();
        var least = byGap.getFirst();
        if (most.gap().isZero() && least.gap().isZero()) {
            return words.of("weights.sentence.exact", year);
        }
        return words.of(
                "weights.sentence",
                year,
                money.name(most.goal()),
                words.wholePercent(most.weightShare()),
                words.wholePercent(most.moneyShare()),
                words.brief(most.gap()),
                money.name(least.goal()),
                words.brief(least.gap().negated()));
    }
}
