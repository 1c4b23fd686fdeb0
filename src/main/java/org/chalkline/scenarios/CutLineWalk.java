package org.chalkline.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.OtherWork.Kind;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** Walks a list by rank and hands out what the funds have; the rule is told at {@link CutLine}. */
final class CutLineWalk {

    private final ListCosts costs;
    private final Portfolio portfolio;
    private final List<Initiative> list;
    private final Caps caps;
    private final @Nullable Set<InitiativeId> fixed;
    private final Map<FundYear, Pot> pots = new HashMap<>();
    private final Map<FundYear, Money> asked = new HashMap<>();
    private final Map<FundYear, Money> granted = new HashMap<>();
    private final Map<FundYear, Integer> lastPaid = new HashMap<>();
    private final Map<FundYear, Initiative> endedAt = new HashMap<>();
    private Money running = Money.ZERO;
    private @Nullable Initiative totalEndedAt;

    /** @param fixed what is above the line; null to find out */
    CutLineWalk(ListCosts costs, List<InitiativeId> ranked, Caps caps, @Nullable Set<InitiativeId> fixed) {
        this.costs = costs;
        this.portfolio = costs.portfolio();
        this.list = ranked.stream()
                .distinct()
                .flatMap(id -> portfolio.initiative(id).stream())
                .toList();
        this.caps = caps.seenIn(portfolio);
        this.fixed = fixed;
    }

    CutLine cutLine() {
        var elsewhere = costs.elsewhere(list.stream().map(Initiative::id).toList());
        var items = new ArrayList<CutLine.Item>();
        for (var initiative : list) {
            items.add(place(items.size() + 1, initiative, elsewhere));
        }
        var cost = Money.sum(items.stream().map(CutLine.Item::cost).toList());
        return new CutLine(costs.years(), caps, items, fundLines(), cost, running, totalLeft());
    }

    private CutLine.Item place(int rank, Initiative initiative, Map<FundYear, Money> elsewhere) {
        var parts = costs.parts(initiative.id());
        var cost = costs.total(initiative.id());
        var needs = needs(parts);
        needs.forEach((where, amount) -> ask(where, amount, elsewhere.getOrDefault(where, Money.ZERO)));
        var why = shortages(parts, cost);
        var above = fixed == null ? why.isEmpty() : fixed.contains(initiative.id());
        if (above) {
            needs.forEach((where, amount) -> grant(where, amount, rank));
            running = running.plus(cost);
            return new CutLine.Item(rank, initiative, cost, parts, true, List.of(), running);
        }
        why.forEach(shortage -> end(shortage, initiative));
        return new CutLine.Item(
                rank, initiative, cost, parts, false, why.isEmpty() ? List.of(Shortage.fixed(cost)) : why, running);
    }

    private static Map<FundYear, Money> needs(List<CutLine.Part> parts) {
        var result = new HashMap<FundYear, Money>();
        for (var part : parts) {
            if (part.fund() != null) {
                result.put(new FundYear(part.fund(), part.year()), part.amount());
            }
        }
        return result;
    }

    private void ask(FundYear where, Money amount, Money usedElsewhere) {
        pots.computeIfAbsent(where, any -> Pot.of(fund(where), where.year(), usedElsewhere, caps.on(where)));
        asked.merge(where, amount, Money::plus);
    }

    private void grant(FundYear where, Money amount, int rank) {
        granted.merge(where, amount, Money::plus);
        if (!endedAt.containsKey(where)) {
            lastPaid.put(where, rank);
        }
    }

    /** The first that does not fit ends the money. */
    private void end(Shortage shortage, Initiative at) {
        if (shortage.kind() == Shortage.Kind.TOTAL && totalEndedAt == null) {
            totalEndedAt = at;
        } else if (shortage.fund() != null && shortage.year() != null) {
            endedAt.putIfAbsent(new FundYear(shortage.fund(), shortage.year()), at);
        }
    }

    private List<Shortage> shortages(List<CutLine.Part> parts, Money cost) {
        var result = new ArrayList<Shortage>();
        for (var part : parts) {
            if (part.amount().isPositive()) {
                shortage(part).ifPresent(result::add);
            }
        }
        if (result.isEmpty() && cost.isPositive()) {
            totalLeft()
                    .filter(left -> totalEndedAt != null || cost.compareTo(left) > 0)
                    .ifPresent(left -> result.add(Shortage.ofTotal(cost, left, totalEndedAt)));
        }
        return result;
    }

    private Optional<Shortage> shortage(CutLine.Part part) {
        if (part.fund() == null) {
            return Optional.of(Shortage.unfunded(part.year(), part.amount()));
        }
        var where = new FundYear(part.fund(), part.year());
        return left(where)
                .filter(left -> endedAt.containsKey(where) || part.amount().compareTo(left) > 0)
                .map(left -> Shortage.ofFund(fund(where), part.year(), part.amount(), left, endedAt.get(where)));
    }

    private Optional<Money> left(FundYear where) {
        return Optional.ofNullable(pots.get(where))
                .flatMap(Pot::forThisList)
                .map(money -> Money.max(money.minus(granted.getOrDefault(where, Money.ZERO)), Money.ZERO));
    }

    /** Hidden items of a list take from its cap, too; what they leave would tell what they cost. */
    private Optional<Money> totalLeft() {
        var withheld = portfolio.otherWork().withheld();
        var partly = withheld.contains(Kind.INITIATIVES) || withheld.contains(Kind.BUDGET_LINES);
        return fixed != null && partly
                ? Optional.empty()
                : Optional.ofNullable(caps.total()).map(total -> Money.max(total.minus(running), Money.ZERO));
    }

    private List<FundLine> fundLines() {
        return pots.keySet().stream()
                .sorted(Comparator.comparingInt((FundYear where) -> portfolio.placeOf(where.fund()))
                        .thenComparing(FundYear::year))
                .map(this::fundLine)
                .toList();
    }

    private FundLine fundLine(FundYear where) {
        return FundLine.of(
                fund(where),
                where.year(),
                java.util.Objects.requireNonNull(pots.get(where)),
                asked.getOrDefault(where, Money.ZERO),
                granted.getOrDefault(where, Money.ZERO),
                endedAt.containsKey(where) ? OptionalInt.of(lastPaid.getOrDefault(where, 0)) : OptionalInt.empty());
    }

    private Fund fund(FundYear where) {
        return portfolio.fund(where.fund()).orElseThrow();
    }
}
