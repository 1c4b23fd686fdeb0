package org.chalkline.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chalkline.budget.Breach;
import org.chalkline.budget.Shortfall;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Scope;
import org.chalkline.scenarios.Warning.Kind;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** What is wrong with the money of a list: money that ends, rules of funds, amounts that nobody knows. */
final class MoneyWarnings {

    private MoneyWarnings() {}

    static List<Warning> of(Portfolio portfolio, CutLine cutLine) {
        var result = new ArrayList<Warning>();
        // In any year of the plan: money that ends is to be seen before it does.
        result.addAll(aboutItems(
                cutLine, Shortfall.of(portfolio, Scope.ALL), Kind.CLIFF, Shortfall::initiative, Shortfall::words));
        result.addAll(aboutItems(
                cutLine, Breach.of(portfolio, cutLine.scope()), Kind.BREACH, Breach::initiative, Breach::words));
        for (var fund : cutLine.funds()) {
            overAmount(fund).ifPresent(result::add);
            unknown(fund).ifPresent(result::add);
        }
        return result;
    }

    /** By rank of the items above the line, each with its findings in their order. */
    private static <T> List<Warning> aboutItems(
            CutLine cutLine,
            List<T> findings,
            Kind kind,
            Function<T, @Nullable Initiative> about,
            Function<T, String> words) {
        var result = new ArrayList<Warning>();
        for (InitiativeId id : cutLine.above()) {
            for (var finding : findings) {
                var initiative = about.apply(finding);
                if (initiative != null && initiative.id().equals(id)) {
                    result.add(new Warning(kind, id, words.apply(finding)));
                }
            }
        }
        return result;
    }

    /** The list stops where a fund ends, so only a cap, or other work alone, takes more than there is. */
    private static Optional<Warning> overAmount(FundLine fund) {
        if (fund.has().isEmpty()) {
            return Optional.empty();
        }
        var free = fund.has().get().minus(fund.usedElsewhere());
        var cap = fund.cap().filter(it -> it.compareTo(Money.max(free, Money.ZERO)) > 0);
        if (cap.isPresent()) {
            var words = "%s is capped at %s in %s, and has %s for this list."
                    .formatted(fund.fund().name(), cap.get(), fund.year(), Money.max(free, Money.ZERO));
            return Optional.of(new Warning(Kind.BREACH, null, words));
        }
        if (free.isNegative()) {
            var words = "Work outside this list takes %s from %s in %s, which has %s."
                    .formatted(
                            fund.usedElsewhere(),
                            fund.fund().name(),
                            fund.year(),
                            fund.has().get());
            return Optional.of(new Warning(Kind.BREACH, null, words));
        }
        return Optional.empty();
    }

    private static Optional<Warning> unknown(FundLine fund) {
        if (fund.forThisList().isPresent()) {
            return Optional.empty();
        }
        var what = fund.fund().id().equals(FundId.OTHER)
                ? "You may not see what %s have in %s".formatted(fund.fund().name(), fund.year())
                : "It is not known what %s has in %s".formatted(fund.fund().name(), fund.year());
        var words = "%s, so nothing limits the %s that this list asks for.".formatted(what, fund.asked());
        return Optional.of(new Warning(Kind.UNKNOWN_AMOUNT, null, words));
    }
}
