package org.chalkline.initiatives.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.alignment.Alignment;
import org.chalkline.alignment.AlignmentBand;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/**
 * An initiative in the list.
 *
 * @param cost planned in the year shown
 * @param funds codes of the funds that pay for it in any year
 * @param risks how many risks threaten it
 */
record InitiativeRow(
        Initiative initiative, Money cost, BigDecimal alignment, AlignmentBand band, Set<String> funds, int risks) {

    /** Shared by all who look at the list: a thousand rows would weigh on each session. */
    static List<InitiativeRow> of(Portfolio portfolio, FiscalYear year) {
        return portfolio.once(
                List.of(InitiativeRow.class, year),
                () -> portfolio.initiatives().stream()
                        .map(initiative -> of(portfolio, initiative, year))
                        .toList());
    }

    private static InitiativeRow of(Portfolio portfolio, Initiative initiative, FiscalYear year) {
        var lines = portfolio.linesOf(initiative.id());
        var cost = Money.sum(lines.stream()
                .filter(line -> line.year().equals(year))
                .map(BudgetLine::planned)
                .toList());
        var funds = lines.stream()
                .map(BudgetLine::fund)
                .filter(java.util.Objects::nonNull)
                .map(FundId::code)
                .collect(Collectors.toUnmodifiableSet());
        var alignment = Alignment.of(portfolio, initiative.id());
        var risks = portfolio.risksThreatening(initiative.id()).size();
        return new InitiativeRow(initiative, cost, alignment.value(), alignment.band(), funds, risks);
    }

    /** Where its page is. */
    String path() {
        return "initiatives/" + initiative.id();
    }
}
