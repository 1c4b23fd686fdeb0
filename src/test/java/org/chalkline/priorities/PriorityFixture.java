package org.chalkline.priorities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.FullFunding;
import org.chalkline.MarkedPlan;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountService;
import org.chalkline.access.Role;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.priorities.BoardItem.AgendaType;
import org.chalkline.priorities.BoardItem.Result;
import org.chalkline.priorities.FundingAnswer.Given;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The marked plan, people with passwords, and the way of a proposal through their hands. */
@SpringBootTest
abstract class PriorityFixture {

    static final FiscalYear FY27 = new FiscalYear(2027);
    static final InitiativeId OPEN = new InitiativeId(MarkedPlan.code("I", Visibility.PUBLIC));
    static final InitiativeId BOARDS = new InitiativeId(MarkedPlan.code("I", Visibility.BOARD));
    static final InitiativeId CABINETS = new InitiativeId(MarkedPlan.code("I", Visibility.CABINET));
    static final InitiativeId CLOSED = new InitiativeId(MarkedPlan.code("I", Visibility.CLOSED_SESSION));

    private static final Map<String, String> PASSWORDS = new HashMap<>();

    @Autowired
    ProposalService proposals;

    @Autowired
    FundingService fundings;

    @Autowired
    PositionService positions;

    @Autowired
    DecisionService decisions;

    @Autowired
    PriorityReader priorities;

    @Autowired
    DecisionLedger ledger;

    @Autowired
    PlanWriter writer;

    @Autowired
    PictureService pictures;

    @Autowired
    AccountService accounts;

    @BeforeEach
    void planAndPeople() {
        as("cto", Role.CTO);
        writer.write(PlanChange.put(MarkedPlan.plan()), new Cause(Origin.IMPORT, "Marked"));
        person("superintendent", Role.SUPERINTENDENT);
        person("both", Role.CTO, Role.SUPERINTENDENT, Role.BUSINESS_OFFICIAL);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void as(String name, Role... roles) {
        var granted = java.util.Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", granted));
    }

    static void asSuperintendent() {
        as("superintendent", Role.SUPERINTENDENT);
    }

    static void asBusinessOfficial() {
        as("business", Role.CABINET, Role.BUSINESS_OFFICIAL);
    }

    private void person(String name, Role... roles) {
        as("admin", Role.ADMIN);
        var account = new AccountName(name);
        var password = accounts.list().stream().anyMatch(it -> it.name().equals(account))
                ? accounts.resetPassword(account)
                : accounts.create(account, name, Set.of(roles));
        PASSWORDS.put(name, password);
    }

    static Signature signature() {
        return signature("superintendent");
    }

    static Signature signature(String name) {
        return new Signature("Board Policy 3300", PASSWORDS.getOrDefault(name, ""));
    }

    /** Nothing but what a plan of these phases shows: the marked plan's work is all under way. */
    void phases(Phase phase) {
        as("cto", Role.CTO);
        var changed = pictures.current().initiatives().stream()
                .map(it -> (Initiative) RecordValues.with(it, Map.of("phase", phase)))
                .toList();
        writer.write(PlanChange.put(Plan.of(changed)), new Cause(Origin.IMPORT, "Phases"));
    }

    Portfolio whole() {
        as("cto", Role.CTO);
        return pictures.current();
    }

    long drafted(InitiativeId... items) {
        as("cto", Role.CTO);
        var id = proposals.draft("Priorities", List.of(FY27));
        var seen = content(id);
        var listed = java.util.Arrays.stream(items)
                .map(item -> ProposalItem.of(item).withTexts("All of it", "It serves the goals " + item))
                .toList();
        proposals.change(
                id, seen, new ProposalContent("Priorities", "We ask for it", List.of(FY27), listed, null, List.of()));
        return id;
    }

    ProposalContent content(long id) {
        as("cto", Role.CTO);
        return priorities.find(id).orElseThrow().content();
    }

    long submitted(InitiativeId... items) {
        var id = drafted(items);
        proposals.submit(id, content(id));
        return id;
    }

    long confirmed(InitiativeId... items) {
        var id = submitted(items);
        asBusinessOfficial();
        fundings.confirm(id, 1, answers(id));
        return id;
    }

    /** Yes to each fund that the business official sees on the list; none of a list that they do not see. */
    List<Given> answers(long id) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        asBusinessOfficial();
        var proposal = priorities.find(id);
        SecurityContextHolder.getContext().setAuthentication(before);
        return proposal.map(FullFunding::of).orElse(List.of());
    }

    long decided(InitiativeId... items) {
        var id = confirmed(items);
        asSuperintendent();
        var verdicts = new HashMap<InitiativeId, Verdict>();
        for (var item : items) {
            verdicts.put(item, withCondition());
        }
        decisions.decide(id, 1, verdicts, signature());
        return id;
    }

    static Verdict withCondition() {
        return new Verdict(
                Outcome.APPROVED_WITH_CONDITION,
                "It serves the goals",
                new Verdict.Condition("Ask the schools first", java.time.LocalDate.of(2027, 2, 1), "Technology chief"),
                null);
    }

    static BoardItem boardItem(Result result) {
        return new BoardItem(
                java.time.LocalDate.of(2026, 12, 8),
                AgendaType.ACTION,
                "Move to approve the priorities",
                "Ortiz",
                "Chen",
                "5–0",
                result);
    }

    long beforeTheBoard(InitiativeId... items) {
        var id = decided(items);
        as("cto", Role.CTO);
        proposals.enterBoardItem(id, boardItem(Result.CARRIED));
        return id;
    }

    long inProgress(InitiativeId... items) {
        var id = beforeTheBoard(items);
        proposals.start(id);
        return id;
    }

    static BenefitReview review() {
        return new BenefitReview(Benefits.NONE, null, "It runs.", "", java.time.Instant.EPOCH);
    }

    long reviewed(InitiativeId... items) {
        var id = inProgress(items);
        as("cto", Role.CTO);
        for (var kept : priorities.find(id).orElseThrow().decisions().values()) {
            proposals.reviewBenefits(kept.decision().number(), review());
        }
        return id;
    }

    long discarded(InitiativeId... items) {
        var id = drafted(items);
        proposals.discard(id);
        return id;
    }

    Proposal proposal(long id) {
        as("cto", Role.CTO);
        return priorities.find(id).orElseThrow();
    }

    /** The decision that stands on the first of a proposal's items. */
    Decision decision(long proposal) {
        return proposal(proposal).decisions().values().iterator().next().decision();
    }
}
