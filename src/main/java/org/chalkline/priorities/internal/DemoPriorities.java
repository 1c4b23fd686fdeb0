package org.chalkline.priorities.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.DemoPerson;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.BoardItem;
import org.chalkline.priorities.BoardItem.AgendaType;
import org.chalkline.priorities.BoardItem.Result;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.FundingAnswer.Answer;
import org.chalkline.priorities.FundingAnswer.Given;
import org.chalkline.priorities.FundingService;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.PositionService;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalLine;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.Signature;
import org.chalkline.priorities.Verdict;
import org.chalkline.revisions.PictureService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the demo's people propose and decide, through the same services as everybody: a list that is decided and in
 * progress, and one that waits for the business official. The plan stays as it is: what is decided is under way already.
 */
@Component
@ConditionalOnProperty("chalkline.demo")
class DemoPriorities {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPriorities.class);

    private static final DemoPerson CTO = DemoPerson.of("cto");
    private static final DemoPerson BUSINESS = DemoPerson.of("business");
    private static final DemoPerson CABINET = DemoPerson.of("cabinet");
    private static final DemoPerson SUPERINTENDENT = DemoPerson.of("superintendent");

    private final ProposalService proposals;
    private final FundingService funding;
    private final PositionService positions;
    private final DecisionService decisions;
    private final PriorityReader reader;
    private final PictureService pictures;
    private final Clock clock;

    DemoPriorities(
            ProposalService proposals,
            FundingService funding,
            PositionService positions,
            DecisionService decisions,
            PriorityReader reader,
            PictureService pictures,
            Clock clock) {
        this.proposals = proposals;
        this.funding = funding;
        this.positions = positions;
        this.decisions = decisions;
        this.reader = reader;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** When the demo's plan is in, which the application waits for before it is ready; before what tells the decisions. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void propose() {
        CTO.does(() -> {
            var known = pictures.current();
            var mine = List.of(DemoLists.SAFETY, DemoLists.NEXT_YEAR);
            var whole = mine.stream()
                    .flatMap(content -> content.ranked().stream())
                    .allMatch(id -> known.initiative(id).isPresent());
            if (whole && reader.proposals().isEmpty()) {
                decide(submitted(DemoLists.SAFETY));
                var next = submitted(DemoLists.NEXT_YEAR);
                CABINET.does(() -> positions.disagree(next, 1, DemoLists.DISAGREEMENT));
                LOG.info("The demo's proposal {} waits for its funding", next);
            }
        });
    }

    private long submitted(ProposalContent content) {
        var id = proposals.draft(content.title(), content.years());
        proposals.change(id, ProposalContent.begin(content.title(), content.years()), content);
        proposals.submit(id, content);
        return id;
    }

    private void decide(long id) {
        CABINET.does(() -> positions.support(id, 1));
        BUSINESS.does(() -> funding.confirm(id, 1, answers(id)));
        SUPERINTENDENT.does(() -> decisions.decide(
                id, 1, verdicts(), new Signature("Board Policy 3300, Expenditures", DemoAccounts.PASSWORD)));
        proposals.enterBoardItem(
                id,
                new BoardItem(
                        LocalDate.now(clock),
                        AgendaType.ACTION,
                        "That the board approve the safety and security priorities for FY27 as recommended by the"
                                + " superintendent, within the adopted budget.",
                        "Trustee Alvarez",
                        "Trustee Boone",
                        "5–0",
                        Result.CARRIED));
        proposals.start(id);
    }

    private List<Given> answers(long id) {
        var seen = reader.find(id).orElseThrow();
        return ProposalLine.funds(seen.picture(), seen.content()).stream()
                .map(fund -> fund == null
                        ? new Given(
                                null, Answer.NOT, "No fund has paid for hotspots since the federal relief money ended.")
                        : new Given(fund, Answer.CONFIRMED, ""))
                .toList();
    }

    private Map<InitiativeId, Verdict> verdicts() {
        var today = LocalDate.now(clock);
        var verdicts = new LinkedHashMap<InitiativeId, Verdict>();
        DemoLists.SAFETY.ranked().forEach(id -> verdicts.put(id, Verdict.APPROVE));
        verdicts.put(
                new InitiativeId("I10"),
                new Verdict(
                        Outcome.APPROVED_WITH_CONDITION,
                        "Families were promised the single entrance; the supplier's dates worry me.",
                        new Verdict.Condition(
                                "A written delivery date for the door hardware of every site.",
                                today.plusMonths(2),
                                "Director of Safety (Andrea Mills)"),
                        null));
        verdicts.put(
                new InitiativeId("I24"),
                new Verdict(
                        Outcome.DECLINED,
                        "The labs are hardly used and can't be kept safe; students have laptops now.",
                        null,
                        null));
        verdicts.put(
                new InitiativeId("I21"),
                new Verdict(
                        Outcome.DEFERRED,
                        "It matters to 640 families, but it needs money that lasts. Come back with a fund.",
                        null,
                        today.plusMonths(6)));
        return verdicts;
    }
}
