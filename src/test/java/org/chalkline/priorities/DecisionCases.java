package org.chalkline.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.access.SignatureRefused;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.portfolio.Response;
import org.chalkline.portfolio.RiskId;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.Origin;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** What is decided, once and for all, on each database: see the two classes that extend this one. */
abstract class DecisionCases extends PriorityFixture {

    private static final int AT_ONCE = 50;

    @Test
    void ofFiftyWhoDecideTheSameItemAtOnceOneDoesAndTheOthersAreToldWhy() throws Exception {
        var id = confirmed(OPEN, BOARDS);
        var outcomes = new ArrayList<Throwable>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Callable<Throwable> attempt = () -> {
                asSuperintendent();
                return catchThrowable(() -> decisions.decide(id, 1, Map.of(OPEN, Verdict.APPROVE), signature()));
            };
            for (var one : threads.invokeAll(java.util.Collections.nCopies(AT_ONCE, attempt))) {
                outcomes.add(one.get());
            }
        }
        assertThat(outcomes.stream().filter(it -> it == null)).hasSize(1);
        assertThat(outcomes.stream().filter(it -> it != null))
                .hasSize(AT_ONCE - 1)
                .allSatisfy(refusal ->
                        assertThat(refusal).isInstanceOf(PriorityRefused.class).hasMessageContaining("decided"));
        assertThat(proposal(id).decisions()).containsOnlyKeys(OPEN);
        asSuperintendent();
        assertThat(ledger.about(key(OPEN)).stream().filter(it -> it.decision().proposal() == id))
                .hasSize(1);
    }

    @Test
    void aWrongPasswordSignsNothingAndTooManyLock() {
        var id = confirmed(OPEN);
        asSuperintendent();
        var wrong = new Signature("Board Policy 3300", "not the password");
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> decisions.decide(id, 1, Map.of(OPEN, Verdict.APPROVE), wrong))
                    .isInstanceOf(SignatureRefused.class);
        }
        assertThatThrownBy(() -> decisions.decide(id, 1, Map.of(OPEN, Verdict.APPROVE), signature()))
                .isInstanceOf(SignatureRefused.class)
                .hasMessageContaining("Too many wrong passwords");
        assertThat(proposal(id).decisions()).isEmpty();
    }

    @Test
    void nobodyDecidesOnOrConfirmsTheirOwnProposalWhateverRolesTheyHold() {
        as("both", Role.CTO, Role.SUPERINTENDENT, Role.BUSINESS_OFFICIAL, Role.CABINET);
        var id = proposals.draft("Mine", List.of(FY27));
        var seen = priorities.find(id).orElseThrow().content();
        var listed = seen.withItems(List.of(ProposalItem.of(OPEN).withTexts("", "Mine")));
        var asked = new ProposalContent("Mine", "I ask for it", listed.years(), listed.items(), null, List.of());
        proposals.change(id, seen, asked);
        proposals.submit(id, priorities.find(id).orElseThrow().content());
        assertThatThrownBy(() -> fundings.confirm(id, 1, answers(id)))
                .isInstanceOf(PriorityRefused.class)
                .hasMessageContaining("somebody else");
        assertThatThrownBy(() -> positions.support(id, 1))
                .isInstanceOf(PriorityRefused.class)
                .hasMessageContaining("somebody else");
        asBusinessOfficial();
        fundings.confirm(id, 1, answers(id));
        as("both", Role.CTO, Role.SUPERINTENDENT, Role.BUSINESS_OFFICIAL, Role.CABINET);
        assertThatThrownBy(() -> decisions.decide(id, 1, Map.of(OPEN, Verdict.APPROVE), signature("both")))
                .isInstanceOf(PriorityRefused.class)
                .hasMessageContaining("somebody else");
        assertThat(proposal(id).decisions()).isEmpty();
    }

    @Test
    void whereTheCabinetStandsIsAdviceOfWhichTheLastWordOfEachCounts() {
        var id = submitted(OPEN);
        as("ana", Role.CABINET);
        positions.support(id, 1);
        positions.support(id, 1);
        as("ben", Role.CABINET);
        positions.support(id, 1);
        positions.disagree(id, 1, "  The schools were not asked. ");
        assertThatThrownBy(() -> positions.disagree(id, 1, " "))
                .isInstanceOf(PriorityRefused.class)
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> positions.support(id, 2)).isInstanceOf(PriorityRefused.class);
        var proposal = proposal(id);
        assertThat(proposal.state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(proposal.positions())
                .extracting(Position::by, Position::supports, Position::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ben", false, "The schools were not asked."),
                        org.assertj.core.groups.Tuple.tuple("ana", true, ""));
        assertThat(proposal.steps().stream().filter(taken -> taken.what() == Step.SUPPORT))
                .hasSize(2);
        proposals.withdraw(id, 1, "Not yet");
        assertThat(proposal(id).positions()).isEmpty();
    }

    @Test
    void whoeverHadAHandInTheDraftDoesNotDecideEither() {
        var id = drafted(OPEN);
        as("both", Role.CTO, Role.SUPERINTENDENT);
        var seen = priorities.find(id).orElseThrow().content();
        proposals.change(id, seen, seen.withTotalCap(org.chalkline.shared.Money.ofDollars(5)));
        proposals.submit(id, content(id));
        asBusinessOfficial();
        fundings.confirm(id, 1, answers(id));
        as("both", Role.CTO, Role.SUPERINTENDENT);
        assertThatThrownBy(() -> decisions.decide(id, 1, Map.of(OPEN, Verdict.APPROVE), signature("both")))
                .isInstanceOf(PriorityRefused.class);
    }

    @Test
    void aVersionThatHasMovedOnIsNotDecided() {
        var id = confirmed(OPEN);
        as("cto", Role.CTO);
        proposals.withdraw(id, 1, "A mistake in the scope");
        proposals.submit(id, content(id));
        asBusinessOfficial();
        assertThatThrownBy(() -> fundings.confirm(id, 1, answers(id))).hasMessageContaining("moved on");
        fundings.confirm(id, 2, answers(id));
        asSuperintendent();
        assertThatThrownBy(() -> decisions.decide(id, 1, Map.of(OPEN, Verdict.APPROVE), signature()))
                .isInstanceOf(PriorityRefused.class)
                .hasMessageContaining("moved on");
        decisions.decide(id, 2, Map.of(OPEN, Verdict.APPROVE), signature());
        assertThat(decision(id).version()).isEqualTo(2);
    }

    @Test
    void oneByOneTheListIsDecidedWithTheLast() {
        var id = confirmed(OPEN, BOARDS);
        asSuperintendent();
        decisions.decide(id, 1, Map.of(OPEN, Verdict.APPROVE), signature());
        assertThat(proposal(id).state()).isEqualTo(ProposalState.FUNDING_CONFIRMED);
        as("cto", Role.CTO);
        assertThatThrownBy(() -> proposals.withdraw(id, 1, "Too late")).hasMessageContaining("decided already");
        asSuperintendent();
        assertThatThrownBy(() -> decisions.sendBack(id, 1, "Too late")).hasMessageContaining("decided already");
        decisions.decide(id, 1, Map.of(BOARDS, new Verdict(Outcome.DECLINED, "Not now", null, null)), signature());
        assertThat(proposal(id).state()).isEqualTo(ProposalState.DECIDED);
    }

    @Test
    void aDecisionBringsWorkThatHasNotBegunIntoItsPhaseAndLeavesTheRest() {
        phases(Phase.PROPOSED);
        as("cto", Role.CTO);
        var running = (Initiative)
                RecordValues.with(whole().initiative(CLOSED).orElseThrow(), Map.of("phase", Phase.OPERATE));
        writer.write(PlanChange.put(Plan.of(List.of(running))), new Cause(Origin.IMPORT, "Runs"));
        var id = confirmed(OPEN, BOARDS, CABINETS, CLOSED);
        asSuperintendent();
        var until = LocalDate.of(2027, 7, 1);
        decisions.decide(
                id,
                1,
                Map.of(
                        OPEN, Verdict.APPROVE,
                        BOARDS, new Verdict(Outcome.DEFERRED, "After the bond", null, until),
                        CABINETS, new Verdict(Outcome.DECLINED, "No", null, null),
                        CLOSED, new Verdict(Outcome.DECLINED, "No", null, null)),
                signature());
        var phases = whole();
        assertThat(List.of(OPEN, BOARDS, CABINETS, CLOSED))
                .extracting(one -> phases.initiative(one).orElseThrow().phase())
                .containsExactly(Phase.APPROVED, Phase.DEFERRED, Phase.STOPPED, Phase.OPERATE);
    }

    @Test
    void whatWasSeenStaysWhateverBecomesOfThePlan() {
        var id = decided(OPEN);
        var before = decision(id);
        asSuperintendent();
        var entry = ledger.find(before.number()).orElseThrow();
        as("cto", Role.CTO);
        var renamed = (Initiative) RecordValues.with(
                whole().initiative(OPEN).orElseThrow(), Map.of("title", "Another title", "phase", Phase.STOPPED));
        writer.write(PlanChange.put(Plan.of(List.of(renamed))), new Cause(Origin.IMPORT, "Renamed"));
        asSuperintendent();
        var after = ledger.find(before.number()).orElseThrow();
        assertThat(after.title()).isEqualTo(entry.title()).isNotEqualTo("Another title");
        assertThat(after.seen().plan()).isEqualTo(entry.seen().plan());
        assertThat(after.kept()).isEqualTo(entry.kept());
    }

    @Test
    void aDecisionIsSupersededOnceAndStaysInTheLedger() {
        var id = decided(OPEN);
        var first = decision(id).number();
        asSuperintendent();
        var later = new Verdict(Outcome.DECLINED, "The bids came in too high", null, null);
        decisions.supersede(first, later, signature());
        assertThatThrownBy(() -> decisions.supersede(first, later, signature()))
                .isInstanceOf(PriorityRefused.class)
                .hasMessageContaining("superseded already");
        assertThat(decision(id).outcome()).isEqualTo(Outcome.DECLINED);
        asSuperintendent();
        var old = ledger.find(first).orElseThrow().kept();
        assertThat(old.stands()).isFalse();
        assertThat(old.decision().outcome()).isEqualTo(Outcome.APPROVED_WITH_CONDITION);
        assertThat(decision(id).supersedes()).isEqualTo(first);
    }

    @Test
    void anAcceptedRiskComesBackForReviewOnTheDayItEnds() {
        var risk = new RiskId(MarkedPlan.code("K", Visibility.PUBLIC));
        asSuperintendent();
        var until = LocalDate.now().plusMonths(6);
        assertThatThrownBy(() -> decisions.accept(risk, "We live with it", LocalDate.now(), signature()))
                .isInstanceOf(PriorityRefused.class);
        decisions.accept(risk, "We live with it", until, signature());
        var kept = whole().risk(risk).orElseThrow();
        assertThat(kept.response()).isEqualTo(Response.ACCEPT);
        assertThat(kept.reviewOn()).isEqualTo(until);
        asSuperintendent();
        decisions.accept(risk, "We still live with it", until.plusMonths(1), signature());
        var about = ledger.about(new RecordKey(RecordKind.RISK, risk.code()));
        assertThat(about).extracting(entry -> entry.kept().stands()).containsExactly(true, false);
    }

    @Test
    void eachReaderFindsTheDecisionsThatTheyAreClearedFor() {
        var id = decided(OPEN, BOARDS, CABINETS, CLOSED);
        assertThat(seenBy(Role.BOARD, id)).containsExactlyInAnyOrder(OPEN, BOARDS);
        assertThat(seenBy(Role.CABINET, id)).containsExactlyInAnyOrder(OPEN, BOARDS, CABINETS);
        assertThat(seenBy(Role.CTO, id)).hasSize(4);
        as("somebody", Role.CABINET);
        var proposal = priorities.find(id).orElseThrow();
        assertThat(proposal.content().ranked()).containsExactly(OPEN, BOARDS, CABINETS);
        assertThat(proposal.rest()).isOne();
    }

    @Test
    void theBoardSeesNothingOfWhatIsBeingDecided() {
        var id = confirmed(OPEN, BOARDS);
        asSuperintendent();
        decisions.decide(id, 1, Map.of(OPEN, Verdict.APPROVE), signature());
        assertThat(seenBy(Role.BOARD, id)).isEmpty();
        assertThat(seenBy(Role.CABINET, id)).containsExactly(OPEN);
    }

    @Test
    void aDraftIsNotToldToTheCabinet() {
        var id = drafted(OPEN);
        as("somebody", Role.CABINET);
        assertThat(priorities.find(id)).isEmpty();
        assertThat(priorities.proposals()).extracting(Proposal::id).doesNotContain(id);
    }

    private List<InitiativeId> seenBy(Role role, long proposal) {
        as("somebody", role);
        return ledger.entries().stream()
                .map(LedgerEntry::decision)
                .filter(decision -> decision.proposal() == proposal)
                .map(decision -> new InitiativeId(decision.subject().code()))
                .toList();
    }

    private static RecordKey key(InitiativeId id) {
        return new RecordKey(RecordKind.INITIATIVE, id.code());
    }
}
