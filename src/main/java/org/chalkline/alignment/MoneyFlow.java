package org.chalkline.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.chalkline.charts.Sankey;
import org.chalkline.charts.Table;
import org.chalkline.charts.Tone;
import org.chalkline.charts.Value;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** Where the money comes from and what it serves: funds, initiatives, goals. */
public final class MoneyFlow {

    /** More initiatives than this are not legible side by side on a desk; the smallest are gathered. */
    static final int MOST_INITIATIVES = 25;

    /** More than this can't be read from the far end of a room. */
    static final int MOST_IN_A_ROOM = 12;

    private static final String UNFUNDED = "unfunded";
    private static final String UNALIGNED = "unaligned";
    private static final String OTHER_WORK = "other-work";
    private static final String SMALLER = "smaller-initiatives";
    private static final int FUNDS = 0;
    private static final int INITIATIVES = 1;
    private static final int GOALS = 2;

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("Fund", Table.Kind.TEXT),
            new Table.Column("Initiative", Table.Kind.TEXT),
            new Table.Column("Goal", Table.Kind.TEXT),
            new Table.Column("Money", Table.Kind.MONEY));

    private final Portfolio portfolio;
    private final Captions captions;
    private final List<Flow> flows;
    private final Set<InitiativeId> small;

    private record Way(String from, String to) {}

    private MoneyFlow(Portfolio portfolio, Scope scope, LocalDate asOf, int most) {
        this.portfolio = portfolio;
        this.captions = new Captions(portfolio, scope, asOf);
        this.flows = Flow.of(portfolio, scope).stream()
                .filter(flow -> !flow.amount().isZero())
                .toList();
        this.small = small(most);
    }

    /** For a screen. */
    public static Sankey of(Portfolio portfolio, Scope scope, LocalDate asOf) {
        return of(portfolio, scope, asOf, MOST_INITIATIVES);
    }

    /** For a wall: the largest initiatives by name and the others in one; the table has all. */
    public static Sankey forRoom(Portfolio portfolio, Scope scope, LocalDate asOf) {
        return of(portfolio, scope, asOf, MOST_IN_A_ROOM);
    }

    private static Sankey of(Portfolio portfolio, Scope scope, LocalDate asOf, int most) {
        return portfolio.once(
                List.of(MoneyFlow.class, scope, asOf, most),
                // Made again for the table: a chart that is kept must not keep every flow of the plan.
                () -> new MoneyFlow(portfolio, scope, asOf, most)
                        .chart(() -> new MoneyFlow(portfolio, scope, asOf, most).rows()));
    }

    private Sankey chart(Supplier<List<Table.Row>> rows) {
        var ways = new LinkedHashMap<Way, Money>();
        for (var flow : flows) {
            var work = workKey(flow.initiative());
            ways.merge(new Way(fundKey(flow.fund()), work), flow.amount(), Money::plus);
            ways.merge(new Way(work, goalKey(flow.goal())), flow.amount(), Money::plus);
        }
        ways.values().removeIf(amount -> !amount.isPositive());
        var nodes = nodes(ways);
        var total = Money.sum(flows.stream().map(Flow::amount).toList());
        var caption = captions.of(
                "money-flow",
                "From funds through work to the board's goals",
                sentence(total),
                "Funds, work and goals each add up to " + total);
        return new Sankey(
                caption,
                nodes,
                ways.entrySet().stream()
                        .map(way -> new Sankey.Flow(
                                way.getKey().from(), way.getKey().to(), Value.of(way.getValue())))
                        .toList(),
                Table.onDemand(COLUMNS, rows));
    }

    private Set<InitiativeId> small(int most) {
        var costs = new LinkedHashMap<InitiativeId, Money>();
        for (var flow : flows) {
            if (flow.initiative() != null) {
                costs.merge(flow.initiative(), flow.amount(), Money::plus);
            }
        }
        return costs.size() <= most
                ? Set.of()
                : new HashSet<>(costs.entrySet().stream()
                        .sorted(Map.Entry.<InitiativeId, Money>comparingByValue()
                                .reversed())
                        .skip(most - 1L)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static String fundKey(@Nullable FundId fund) {
        return fund == null ? UNFUNDED : fund.equals(FundId.OTHER) ? "other-funds" : "funds/" + fund;
    }

    private String workKey(@Nullable InitiativeId initiative) {
        return initiative == null ? OTHER_WORK : small.contains(initiative) ? SMALLER : "initiatives/" + initiative;
    }

    private static String goalKey(@Nullable GoalId goal) {
        return goal == null ? UNALIGNED : goal.equals(GoalId.OTHER) ? "other-goals" : "goals/" + goal;
    }

    /** In the plan's order in each layer, what is gathered last. */
    private List<Sankey.Node> nodes(Map<Way, Money> ways) {
        var in = new LinkedHashMap<String, Money>();
        var out = new LinkedHashMap<String, Money>();
        ways.forEach((way, amount) -> {
            out.merge(way.from(), amount, Money::plus);
            in.merge(way.to(), amount, Money::plus);
        });
        var result = new ArrayList<Sankey.Node>();
        for (var fund : portfolio.funds()) {
            add(result, fundKey(fund.id()), fund.name(), FUNDS, Tone.fund(portfolio.placeOf(fund.id())), out);
        }
        add(result, UNFUNDED, "Not funded", FUNDS, Tone.BAD, out);
        for (var initiative : portfolio.initiatives()) {
            if (!small.contains(initiative.id())) {
                add(result, workKey(initiative.id()), initiative.title(), INITIATIVES, Tone.NEUTRAL, in);
            }
        }
        var gathered = Captions.count(small.size(), "smaller initiative", "smaller initiatives");
        add(result, SMALLER, gathered, INITIATIVES, Tone.NEUTRAL, in);
        add(result, OTHER_WORK, "Other work", INITIATIVES, Tone.NEUTRAL, in);
        for (var goal : portfolio.goals()) {
            add(result, goalKey(goal.id()), goal.title(), GOALS, Tone.goal(portfolio.placeOf(goal.id())), in);
        }
        add(result, UNALIGNED, "Serves no goal", GOALS, Tone.WARNING, in);
        return result;
    }

    private static void add(
            List<Sankey.Node> nodes, String key, String label, int layer, Tone tone, Map<String, Money> amounts) {
        var amount = amounts.get(key);
        if (amount != null) {
            nodes.add(new Sankey.Node(key, label, layer, tone, Value.of(amount)));
        }
    }

    private String sentence(Money total) {
        if (!total.isPositive()) {
            return "No money is planned in %s.".formatted(captions.where());
        }
        var unfunded = sum(flows.stream().filter(flow -> flow.fund() == null).toList());
        var unaligned = sum(flows.stream().filter(flow -> flow.goal() == null).toList());
        var biggest = MoneyShares.of(portfolio, flows).goals().stream()
                .filter(money -> money.spend().isPositive())
                .max(Comparator.comparing(MoneyShares.GoalMoney::spend));
        var work = flows.stream()
                .map(Flow::initiative)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        var first = "%s in %s goes to %s"
                .formatted(total.brief(), captions.where(), Captions.count(work, "initiative", "initiatives"));
        var most = biggest.map(money -> ", the largest part toward “%s” (%s)"
                        .formatted(money.goal().title(), money.spend().brief()))
                .orElse("");
        return first + most + "; " + rest(unfunded, "not funded") + " and " + rest(unaligned, "without a goal") + ".";
    }

    private static String rest(Money amount, String what) {
        return (amount.isPositive() ? amount.brief() : "nothing") + " is " + what;
    }

    private static Money sum(List<Flow> flows) {
        return Money.sum(flows.stream().map(Flow::amount).toList());
    }

    /** Every way from fund to goal in full, also of the initiatives that the drawing gathers. */
    private List<Table.Row> rows() {
        record Key(
                @Nullable FundId fund,
                @Nullable InitiativeId initiative,
                @Nullable GoalId goal) {}
        var sums = new LinkedHashMap<Key, Money>();
        for (var flow : flows) {
            sums.merge(new Key(flow.fund(), flow.initiative(), flow.goal()), flow.amount(), Money::plus);
        }
        return sums.entrySet().stream()
                .map(entry -> new Table.Row(
                        entry.getKey().initiative() == null
                                ? ""
                                : "initiatives/" + entry.getKey().initiative(),
                        List.of(
                                Table.Cell.of(fundName(entry.getKey().fund())),
                                Table.Cell.of(workName(entry.getKey().initiative())),
                                Table.Cell.of(goalName(entry.getKey().goal())),
                                Table.Cell.of(entry.getValue()))))
                .toList();
    }

    private String fundName(@Nullable FundId id) {
        return id == null
                ? "Not funded"
                : portfolio.fund(id).map(fund -> fund.name()).orElse(id.code());
    }

    private String workName(@Nullable InitiativeId id) {
        return id == null
                ? "Other work"
                : portfolio.initiative(id).map(it -> it.title()).orElse(id.code());
    }

    private String goalName(@Nullable GoalId id) {
        return id == null
                ? "Serves no goal"
                : portfolio.goal(id).map(goal -> goal.title()).orElse(id.code());
    }
}
