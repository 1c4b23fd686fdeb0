package org.chalkline.priorities;

import java.util.List;
import java.util.Optional;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskId;
import org.chalkline.scenarios.CutLine;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A decision as one reader may see it, with what it rested on.
 *
 * @param asked what the version that was decided on asked for, as far as the reader may see it; null outside of a proposal
 * @param seen the picture that was seen, as far as the reader may see it
 * @param answers what was said of the funds
 * @param cameOf what was noted of it since
 */
public record LedgerEntry(
        Decision.Kept kept,
        @Nullable ProposalContent asked,
        Portfolio seen,
        List<FundingAnswer> answers,
        @Nullable BoardItem boardItem,
        CameOf cameOf) {

    public LedgerEntry {
        answers = List.copyOf(answers);
    }

    /** Empty outside of a proposal. */
    public String proposalTitle() {
        return asked == null ? "" : asked.title();
    }

    /** Whose money was asked for; empty outside of a proposal. */
    public List<FiscalYear> years() {
        return asked == null ? List.of() : asked.years();
    }

    /** The rest of the list, in its order: the alternatives. */
    public List<ProposalItem> others() {
        return asked == null
                ? List.of()
                : asked.items().stream()
                        .filter(item -> !item.initiative()
                                .code()
                                .equals(decision().subject().code()))
                        .toList();
    }

    /** The list with its line, as it was fixed when it was submitted; empty outside of a proposal. */
    public Optional<CutLine> cutLine() {
        return asked == null ? Optional.empty() : Optional.of(ProposalLine.fixed(seen, asked));
    }

    public Decision decision() {
        return kept.decision();
    }

    /** The work as it was seen; empty when it is about a risk. */
    public Optional<Initiative> initiative() {
        return seen.initiative(new InitiativeId(decision().subject().code()))
                .filter(it -> it.key().equals(decision().subject()));
    }

    /** The risk as it was seen; empty when it is about work. */
    public Optional<Risk> risk() {
        return seen.risk(new RiskId(decision().subject().code()))
                .filter(it -> it.key().equals(decision().subject()));
    }

    /** What the subject was called. */
    public String title() {
        return Subject.of(seen, decision().subject()).title();
    }
}
