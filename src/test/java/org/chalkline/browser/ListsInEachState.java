package org.chalkline.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chalkline.FullFunding;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.Role;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.BenefitReview;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.FundingService;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.ProposalState;
import org.chalkline.priorities.Signature;
import org.chalkline.priorities.Verdict;
import org.chalkline.shared.FiscalYear;

/** One list of the demo district for each state of a proposal; what is decided has a condition to follow up. */
record ListsInEachState(
        ProposalService proposals, FundingService fundings, DecisionService decisions, PriorityReader reader) {

    private static final InitiativeId WORK = new InitiativeId("I17");
    private static final List<FiscalYear> YEARS = List.of(new FiscalYear(2027));

    Map<ProposalState, Long> plant() {
        var lists = new EnumMap<ProposalState, Long>(ProposalState.class);
        for (var state : ProposalState.values()) {
            lists.put(state, in(state));
        }
        return lists;
    }

    /** The number of the decision on a list's one item. */
    long decision(long list) {
        PlantedDecisions.be("cto", Role.CTO);
        return reader.find(list)
                .orElseThrow()
                .decision(WORK)
                .orElseThrow()
                .decision()
                .number();
    }

    private long in(ProposalState state) {
        return switch (state) {
            case DRAFT -> drafted();
            case DISCARDED -> {
                var id = drafted();
                proposals.discard(id);
                yield id;
            }
            case SUBMITTED -> submitted();
            case FUNDING_CONFIRMED -> confirmed();
            case DECIDED -> decided();
            case BOARD_ITEM -> beforeTheBoard();
            case IN_PROGRESS -> started();
            case BENEFITS_REVIEWED -> {
                var id = started();
                proposals.reviewBenefits(
                        decision(id), new BenefitReview(Benefits.NONE, null, "It runs.", "", Instant.EPOCH));
                yield id;
            }
        };
    }

    private long drafted() {
        PlantedDecisions.be("cto", Role.CTO);
        var id = proposals.draft("In one of the states", YEARS);
        var item = ProposalItem.of(WORK).withTexts("All of it", "It serves the goals");
        proposals.change(
                id,
                reader.find(id).orElseThrow().content(),
                new ProposalContent("In one of the states", "We ask for it", YEARS, List.of(item), null, List.of()));
        return id;
    }

    private long submitted() {
        var id = drafted();
        proposals.submit(id, reader.find(id).orElseThrow().content());
        return id;
    }

    private long confirmed() {
        var id = submitted();
        PlantedDecisions.be("business", Role.CABINET, Role.BUSINESS_OFFICIAL);
        fundings.confirm(id, 1, FullFunding.of(reader.find(id).orElseThrow()));
        return id;
    }

    private long decided() {
        var id = confirmed();
        PlantedDecisions.be("superintendent", Role.SUPERINTENDENT);
        var condition =
                new Verdict.Condition("Ask the schools first", LocalDate.now().plusMonths(2), "Technology chief");
        decisions.decide(
                id,
                1,
                Map.of(WORK, new Verdict(Outcome.APPROVED_WITH_CONDITION, "It serves the goals", condition, null)),
                new Signature("Board Policy 3300", DemoAccounts.PASSWORD));
        return id;
    }

    private long beforeTheBoard() {
        var id = decided();
        PlantedDecisions.be("cto", Role.CTO);
        proposals.enterBoardItem(
                id,
                new BoardItem(
                        LocalDate.of(2026, 12, 8),
                        BoardItem.AgendaType.ACTION,
                        "Move to approve the priorities",
                        "Ortiz",
                        "Chen",
                        "5–0",
                        BoardItem.Result.CARRIED));
        return id;
    }

    private long started() {
        var id = beforeTheBoard();
        proposals.start(id);
        return id;
    }
}
