package org.chalkline.initiatives.ui;

import org.chalkline.alignment.Alignment;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Money;
import org.chalkline.shell.Facts;

/** The few figures at the top of an initiative's page. */
final class InitiativeFacts {

    private InitiativeFacts() {}

    static Facts of(Portfolio portfolio, Initiative it) {
        var cost = Money.sum(
                portfolio.linesOf(it.id()).stream().map(BudgetLine::planned).toList());
        var alignment = Alignment.of(portfolio, it.id());
        var facts = new Facts()
                .fact("Phase", it.phase().words(), it.category().words())
                .fact("Health", it.health().words(), it.healthReason())
                .fact("Cost in all years", cost.brief(), cost.toString())
                .fact("Alignment", alignment.band().words(), alignment.rounded() + " of 100");
        if (it.mandate() != Mandate.NONE) {
            facts.fact("Mandate", it.mandate().words(), it.mandateSource());
        }
        if (!it.owner().isEmpty() || !it.sponsor().isEmpty()) {
            facts.fact("Owner", it.owner(), it.sponsor().isEmpty() ? "" : "Sponsor: " + it.sponsor());
        }
        return facts;
    }
}
