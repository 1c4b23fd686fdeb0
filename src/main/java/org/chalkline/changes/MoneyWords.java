package org.chalkline.changes;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** The difference in dollars as sentences. Exact to the cent, so that what is read adds up. */
public final class MoneyWords {

    /** How many changes a sentence names; the rest are one sum. */
    private static final int NAMED = 5;

    private MoneyWords() {}

    /** One for each year in which the planned cost of something changed, earliest first. */
    public static List<String> sentences(PlanDifference difference) {
        return difference.years().stream()
                .filter(year ->
                        difference.money().stream().anyMatch(it -> it.year().equals(year)))
                .map(year -> sentence(year, difference))
                .toList();
    }

    /** The end of a sentence: "the plan grew by $120,000 over all its years". */
    public static String total(PlanDifference difference) {
        var total = Money.sum(
                difference.money().stream().map(MoneyChange::difference).toList());
        return total.isZero()
                ? "the plan costs as much as before"
                : "the plan %s by %s over all its years".formatted(total.isNegative() ? "shrank" : "grew", size(total));
    }

    /** "In FY27 the plan grew by $120,000: Door access control +$80,000, visitor management −$5,000." */
    static String sentence(FiscalYear year, PlanDifference difference) {
        var changes =
                difference.money().stream().filter(it -> it.year().equals(year)).toList();
        var named = changes.size() <= NAMED + 1 ? changes : changes.subList(0, NAMED);
        var rest = changes.subList(named.size(), changes.size());
        var parts = new ArrayList<String>();
        named.forEach(it -> parts.add(it.title() + " " + signed(it.difference())));
        if (!rest.isEmpty()) {
            parts.add("%,d others %s"
                    .formatted(
                            rest.size(),
                            signed(Money.sum(
                                    rest.stream().map(MoneyChange::difference).toList()))));
        }
        var total = difference.difference(year);
        var verb = total.isZero()
                ? "the plan costs as much as before"
                : "the plan %s by %s".formatted(total.isNegative() ? "shrank" : "grew", size(total));
        return "In %s %s: %s.".formatted(year, verb, String.join(", ", parts));
    }

    /** With a plus or a minus before it: in a sentence, parentheses would be read as an aside. */
    static String signed(Money amount) {
        return (amount.isNegative() ? "−" : "+") + size(amount);
    }

    private static Money size(Money amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }
}
