package org.chalkline.scenarios;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A ranked list of work with the line where the money ends.
 *
 * <p>The rule: by rank, an item is above the line when it fits in what is left of every fund and year that it needs
 * and of the cap on the whole list, and when no part of it is unfunded. An item that does not fit takes nothing
 * anywhere, and ends the money in which it did not fit for all that is ranked after it: a smaller item never jumps the
 * queue in an exhausted fund, while work on other funds goes on. The cap on the whole list is asked only where the
 * funds suffice, so that work which no fund can pay for does not hold up the rest. An item that costs nothing is above.
 *
 * <p>What a fund has for the list in a year is its new money and carry-forward less the revised budgets of all work
 * that is not on the list, never below zero; a cap stands instead. An amount that is not known limits nothing.
 *
 * @param years earliest first
 * @param caps those on funds that the reader may see
 * @param items by rank
 * @param funds each fund and year that the list asks for money, in the plan's order of funds, then by year
 * @param asked planned by all items
 * @param granted planned by the items above the line
 * @param left the cap on the whole list − granted; empty without such a cap, and where hidden work may be on the list
 */
public record CutLine(
        List<FiscalYear> years,
        Caps caps,
        List<Item> items,
        List<FundLine> funds,
        Money asked,
        Money granted,
        Optional<Money> left) {

    public CutLine {
        years = List.copyOf(years);
        items = List.copyOf(items);
        funds = List.copyOf(funds);
    }

    /**
     * One piece of work on the list.
     *
     * @param rank from 1, without gaps for what the reader may not see
     * @param cost planned in the list's years
     * @param parts what the cost is made of, by year and fund
     * @param why it is below the line; empty above it
     * @param running granted to this item and all before it
     */
    public record Item(
            int rank,
            Initiative initiative,
            Money cost,
            List<Part> parts,
            boolean above,
            List<Shortage> why,
            Money running) {
        public Item {
            parts = List.copyOf(parts);
            why = List.copyOf(why);
        }
    }

    /** @param fund null when unfunded */
    public record Part(FiscalYear year, @Nullable FundId fund, Money amount) {}

    /**
     * Where the money ends for this list.
     *
     * @param years none for all of the plan's
     * @param ranked the first is served first; work that the picture does not hold is passed over
     */
    public static CutLine of(Portfolio portfolio, List<FiscalYear> years, List<InitiativeId> ranked, Caps caps) {
        return new CutLineWalk(ListCosts.of(portfolio, years), ranked, caps, null).cutLine();
    }

    /**
     * The same list with the line as it was fixed, from the whole plan, for a reader whose picture may hide some of it.
     * Hidden items are part of other work: what they ask counts as used elsewhere, on whichever side of the line they
     * are.
     *
     * @param above the items above the line, hidden ones included or not
     */
    public static CutLine withAbove(
            Portfolio portfolio,
            List<FiscalYear> years,
            List<InitiativeId> ranked,
            Set<InitiativeId> above,
            Caps caps) {
        return new CutLineWalk(ListCosts.of(portfolio, years), ranked, caps, Set.copyOf(above)).cutLine();
    }

    /**
     * The cap on the whole list that puts the line after its first items: what they are granted when nothing but the
     * funds limits them. Work that costs nothing stays above any line.
     *
     * @param items how many, from 0
     * @param caps of which the cap on the whole list is passed over
     */
    public static Money capFor(
            Portfolio portfolio, List<FiscalYear> years, List<InitiativeId> ranked, Caps caps, int items) {
        var uncapped = of(portfolio, years, ranked, caps.withTotal(null)).items();
        return items == 0 || uncapped.isEmpty()
                ? Money.ZERO
                : uncapped.get(Math.min(items, uncapped.size()) - 1).running();
    }

    /** The work above the line, by rank. */
    public Set<InitiativeId> above() {
        return ids(true);
    }

    /** The work below the line, by rank. */
    public Set<InitiativeId> below() {
        return ids(false);
    }

    public Optional<Item> item(InitiativeId id) {
        return items.stream().filter(item -> item.initiative().id().equals(id)).findFirst();
    }

    /** The list's years, for analyses of the plan. */
    public Scope scope() {
        return new Scope(Set.copyOf(years), null);
    }

    private Set<InitiativeId> ids(boolean wanted) {
        return items.stream()
                .filter(item -> item.above() == wanted)
                .map(item -> item.initiative().id())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), java.util.Collections::unmodifiableSet));
    }
}
