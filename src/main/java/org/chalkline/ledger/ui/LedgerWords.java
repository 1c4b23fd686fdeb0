package org.chalkline.ledger.ui;

import java.math.BigDecimal;
import org.chalkline.ledger.Destination;
import org.chalkline.ledger.LedgerPreview;
import org.chalkline.ledger.LedgerRule;
import org.chalkline.ledger.LedgerRule.PaysFor;
import org.chalkline.ledger.LedgerRule.SetAside;
import org.chalkline.ledger.MatchedRow.Part;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the ledger's screens say. */
final class LedgerWords {

    private LedgerWords() {}

    /** With cents, always: a reconciliation is read to the cent. */
    static String cents(Money amount) {
        var text = "%,.2f".formatted(BigDecimal.valueOf(Math.abs(amount.cents()), 2));
        return amount.isNegative() ? "(" + text + ")" : text;
    }

    static String initiative(Portfolio plan, InitiativeId id) {
        return plan.initiative(id).map(Initiative::title).orElse(id.code());
    }

    static String fund(Portfolio plan, @Nullable FundId id) {
        return id == null ? "unfunded" : plan.fund(id).map(Fund::name).orElse(id.code());
    }

    static String destination(Portfolio plan, Destination to) {
        return "%s · %s, %s"
                .formatted(
                        initiative(plan, to.initiative()),
                        fund(plan, to.fund()),
                        to.recurrence().words());
    }

    /** Where a rule sends rows. */
    static String target(Portfolio plan, LedgerRule rule) {
        return switch (rule.target()) {
            case PaysFor it ->
                initiative(plan, it.initiative())
                        + (it.fund() == null ? "" : " · " + fund(plan, it.fund()))
                        + (it.recurrence() == null ? "" : ", " + it.recurrence().words());
            case SetAside it -> "Set aside: " + it.reason();
        };
    }

    /** A look at a file in a sentence. */
    static String sentence(LedgerPreview preview) {
        int problems = preview.content().problems().size();
        if (problems > 0) {
            return (problems == 1 ? "One amount can't be read." : "%,d amounts can't be read.".formatted(problems))
                    + " Nothing is written; mend the file and bring it again.";
        }
        if (preview.changes().isEmpty()
                && preview.statement().part(Part.MATCHED).rows() > 0) {
            return "The plan holds all of this already: there is nothing to change.";
        }
        var matched = preview.statement().part(Part.MATCHED);
        var unmatched = preview.statement().part(Part.UNMATCHED);
        return "%s of %s match the plan: %s spent and %s committed in %s. %s"
                .formatted(
                        "%,d".formatted(matched.rows()),
                        counted(preview.statement().sum().rows(), "row"),
                        matched.amounts().spent(),
                        matched.amounts().committed(),
                        preview.year(),
                        unmatched.rows() == 0
                                ? "Every expense is told apart."
                                : "%s with %s spent still to be matched."
                                        .formatted(
                                                counted(unmatched.rows(), "row"),
                                                unmatched.amounts().spent()));
    }

    static String counted(int count, String noun) {
        return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }
}
