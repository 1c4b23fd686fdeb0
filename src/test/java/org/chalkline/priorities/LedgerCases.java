package org.chalkline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.MarkedPlan;
import org.chalkline.access.Role;
import org.chalkline.alignment.Alignment;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.portfolio.RiskId;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the ledger tells of decisions, to whom, and for how long, on whichever database. */
abstract class LedgerCases extends DecidedFixture {

    @Autowired
    LedgerCheck check;

    @Test
    void whatWasSeenStaysWhateverBecomesOfThePlan() {
        decided("Servers first", List.of(work("I01"), work("I24")));
        var before = newest(key(work("I24")));
        var line = before.seen().linesOf(work("I24")).getFirst();

        change(key(work("I24")), Map.of("title", "Called something else"));
        change(line.key(), Map.of("planned", Money.ofDollars(999_000)));
        change(new RecordKey(RecordKind.GOAL, "G3"), Map.of("weight", BigDecimal.ONE));
        change(new RecordKey(RecordKind.GOAL, "G1"), Map.of("weight", BigDecimal.valueOf(29)));

        be("superintendent", Role.SUPERINTENDENT);
        var after = newest(key(work("I24")));
        assertThat(after.title()).isEqualTo(before.title()).isNotEqualTo("Called something else");
        assertThat(after.seen().linesOf(work("I24"))).contains(line);
        assertThat(after.seen().goal(new GoalId("G3")).orElseThrow().weight()).isEqualByComparingTo("12");
        assertThat(Alignment.of(after.seen(), work("I24")).rounded())
                .isEqualTo(Alignment.of(before.seen(), work("I24")).rounded());
        assertThat(after.others()).extracting(ProposalItem::initiative).containsExactly(work("I01"));
        assertThat(after.kept().hash()).isEqualTo(before.kept().hash()).hasSize(64);
        assertThat(check.check().faults()).isEmpty();
    }

    @Test
    void eachReaderIsToldOfTheWorkThatTheyMaySee() {
        decided(
                "Marked work",
                Arrays.stream(Visibility.values()).map(DecidedFixture::marked).toList());
        assertThat(told("superintendent", Role.SUPERINTENDENT)).containsExactlyInAnyOrder(Visibility.values());
        assertThat(told("cabinet", Role.CABINET))
                .containsExactlyInAnyOrder(Visibility.PUBLIC, Visibility.BOARD, Visibility.CABINET);
        assertThat(told("board", Role.BOARD)).containsExactlyInAnyOrder(Visibility.PUBLIC, Visibility.BOARD);

        be("board", Role.BOARD);
        var entry = ledger.about(key(marked(Visibility.BOARD))).getFirst();
        assertThat(everythingIn(entry))
                .doesNotContain(MarkedPlan.mark(Visibility.CABINET), MarkedPlan.mark(Visibility.CLOSED_SESSION));
        assertThat(ledger.lines().toString())
                .doesNotContain(MarkedPlan.mark(Visibility.CABINET), MarkedPlan.mark(Visibility.CLOSED_SESSION));

        change(key(marked(Visibility.BOARD)), Map.of("visibility", Visibility.CLOSED_SESSION));
        assertThat(told("board", Role.BOARD)).containsExactly(Visibility.PUBLIC);
        assertThat(told("cabinet", Role.CABINET)).containsExactlyInAnyOrder(Visibility.PUBLIC, Visibility.CABINET);
        be("board", Role.BOARD);
        assertThat(ledger.find(entry.decision().number())).isEmpty();
        change(key(marked(Visibility.BOARD)), Map.of("visibility", Visibility.BOARD));
    }

    @Test
    void theBoardHearsOfAListWhenAllOfItIsDecided() {
        var id = proposed("Half of it", List.of(work("I11"), work("I17")));
        be("superintendent", Role.SUPERINTENDENT);
        decisions.decide(id, 1, Map.of(work("I11"), Verdict.APPROVE), SIGNATURE);
        be("board", Role.BOARD);
        assertThat(ledger.about(key(work("I11"))))
                .noneMatch(entry -> entry.decision().proposal() == id);
        be("superintendent", Role.SUPERINTENDENT);
        decisions.decide(id, 1, Map.of(work("I17"), new Verdict(Outcome.DECLINED, "Later", null, null)), SIGNATURE);
        be("board", Role.BOARD);
        assertThat(ledger.about(key(work("I11"))))
                .anyMatch(entry -> entry.decision().proposal() == id);
        assertThat(ledger.lines()).anySatisfy(line -> {
            assertThat(line.title()).isEqualTo("Family messaging");
            assertThat(line.decision().reason()).isEqualTo("Later");
        });
    }

    @Test
    void anAcceptedRiskStandsInTheLedgerToo() {
        be("superintendent", Role.SUPERINTENDENT);
        var risk = new RiskId("K02");
        decisions.accept(risk, "We live with it", LocalDate.now().plusMonths(3), SIGNATURE);
        var line = ledger.lines().getFirst();
        assertThat(line.decision().subject()).isEqualTo(new RecordKey(RecordKind.RISK, "K02"));
        assertThat(line.title()).isNotEmpty();
        assertThat(line.asked()).isEqualTo(Money.ZERO);
        assertThat(line.decision().outcome()).isEqualTo(Outcome.RISK_ACCEPTED);
    }

    @Test
    void aLongerLedgerCostsNoMoreStatements() {
        decided("The first", List.of(work("I02")));
        be("cto", Role.CTO);
        var few = cost(ledger::lines);
        var fewProposals = cost(reading::proposals);
        for (int i = 1; i <= 3; i++) {
            change(key(work("I25")), Map.of("purpose", "So that each list rests on a picture of its own " + i));
            decided("List " + i, List.of(work("I02"), work("I03"), work("I05")));
        }
        be("cto", Role.CTO);
        var more = ledger.lines().size();
        assertThat(more).isGreaterThanOrEqualTo(10);
        assertThat(cost(ledger::lines)).isLessThanOrEqualTo(few);
        assertThat(cost(reading::proposals)).isLessThanOrEqualTo(fewProposals);
        assertThat(few).isLessThanOrEqualTo(9);
    }

    /** With pictures that nobody has at hand yet: reading them is a part of it. */
    private long cost(Runnable read) {
        be("cabinet", Role.CABINET);
        change(key(work("I25")), Map.of("purpose", "A new revision " + statements.count()));
        var before = statements.count();
        read.run();
        return statements.count() - before;
    }

    private LedgerEntry newest(RecordKey subject) {
        return ledger.about(subject).getFirst();
    }

    private List<Visibility> told(String name, Role role) {
        be(name, role);
        return Arrays.stream(Visibility.values())
                .filter(visibility -> !ledger.about(key(marked(visibility))).isEmpty())
                .toList();
    }

    private static String everythingIn(LedgerEntry entry) {
        return entry.kept() + " " + entry.others() + entry.answers() + entry.title()
                + entry.seen().plan().records().map(Objects::toString).toList()
                + entry.seen().otherWork();
    }
}
