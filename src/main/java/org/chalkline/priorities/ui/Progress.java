package org.chalkline.priorities.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chalkline.priorities.CameOf;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.ProposalState;

/** What became of a decided list, in words. */
final class Progress {

    private Progress() {}

    /** Such as "Of 9 approved, 2 wait for a condition to be met and 3 were reviewed." */
    static String sentence(Proposal proposal, LocalDate today) {
        var approved = proposal.decisions().values().stream()
                .map(Decision.Kept::decision)
                .filter(decision -> decision.outcome().isApproval())
                .toList();
        if (approved.isEmpty()) {
            return "Nothing on this list was approved.";
        }
        var open = count(approved, proposal, Progress::waits);
        var late = approved.stream()
                .filter(decision -> LedgerWords.condition(
                                decision, cameOf(proposal, decision).noted(), today)
                        .startsWith("Overdue"))
                .count();
        var reviewed = count(approved, proposal, (decision, cameOf) -> cameOf.reviewed() != null);
        var start = approved.size() == 1 ? "One was approved" : "%,d were approved".formatted(approved.size());
        var conditions = open == 0
                ? ", and no condition is open"
                : "; %d %s open%s"
                        .formatted(
                                open,
                                open == 1 ? "condition is" : "conditions are",
                                late == 0 ? "" : ", %d of them overdue".formatted(late));
        var begun =
                proposal.state() == ProposalState.IN_PROGRESS || proposal.state() == ProposalState.BENEFITS_REVIEWED;
        var came = begun ? " The benefits of %d of %d are reviewed.".formatted(reviewed, approved.size()) : "";
        return start + conditions + "." + came;
    }

    private interface Test {
        boolean of(Decision decision, CameOf cameOf);
    }

    private static long count(List<Decision> decisions, Proposal proposal, Test test) {
        return decisions.stream()
                .filter(decision -> test.of(decision, cameOf(proposal, decision)))
                .count();
    }

    private static CameOf cameOf(Proposal proposal, Decision decision) {
        return proposal.cameOf(
                new org.chalkline.portfolio.InitiativeId(decision.subject().code()));
    }

    private static boolean waits(Decision decision, CameOf cameOf) {
        var noted = cameOf.noted();
        return decision.condition() != null && (noted == null || !noted.met());
    }

    /** Such as "approved with a condition, open, due Jul 1, 2027". */
    static String words(Decision decision, CameOf cameOf, LocalDate today) {
        var words = new StringBuilder(decision.outcome().words());
        var condition = LedgerWords.condition(decision, cameOf.noted(), today);
        if (!condition.isEmpty()) {
            words.append("; condition ")
                    .append(condition.substring(0, 1).toLowerCase(Locale.ROOT))
                    .append(condition.substring(1));
        }
        var review = cameOf.reviewed();
        if (review != null) {
            words.append("; reviewed: ").append(review.words());
        }
        return words.toString();
    }
}
