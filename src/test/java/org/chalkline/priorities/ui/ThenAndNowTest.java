package org.chalkline.priorities.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.MarkedPlan;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.priorities.BenefitReview;
import org.chalkline.priorities.CameOf;
import org.chalkline.priorities.Decision;
import org.chalkline.priorities.LedgerEntry;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;

/** By hand: four budget lines of $1,000 each, of each of which $300 is spent and $100 committed; the end is Sep 1, 2027. */
class ThenAndNowTest {

    private static final FiscalYear FY27 = new FiscalYear(2027);
    private static final InitiativeId WORK = new InitiativeId(MarkedPlan.code("I", Visibility.PUBLIC));

    private final Portfolio then = picture(MarkedPlan.plan());

    @Test
    void whatIsAsPromisedSaysSo() {
        var both = ThenAndNow.of(entry(CameOf.NOTHING), then).orElseThrow();
        assertThat(both.sentence())
                .isEqualTo(
                        "The budget is as it was approved, $4k; the end is as it was promised. Nobody has reviewed the"
                                + " benefits yet.");
        assertThat(both.rows())
                .contains(
                        new ThenAndNow.Row("Budget for FY27", "$4,000", "$4,000", "the same"),
                        new ThenAndNow.Row("Spent so far", "", "$1,200", "30 % of the budget"),
                        new ThenAndNow.Row("Committed and not yet paid", "", "$400", ""),
                        new ThenAndNow.Row("End", "Sep 1, 2027", "Sep 1, 2027", "the same"));
    }

    @Test
    void whatBecameDearerAndLaterAndWhatCameOfItStandsBesideThePromise() {
        var line = then.linesOf(WORK).getFirst();
        var work = then.initiative(WORK).orElseThrow();
        Initiative later = RecordValues.with(work, Map.of("end", LocalDate.of(2028, 1, 1)));
        BudgetLine dearer = RecordValues.with(line, Map.of("revised", Money.ofDollars(3_000)));
        var saved = new Benefits(Money.ofDollars(500), Money.ZERO, Money.ZERO, 40);
        var review = new BenefitReview(saved, null, "It helps", "Priya Raman", Instant.EPOCH);
        var both = ThenAndNow.of(entry(new CameOf(List.of(), List.of(review))), changed(later, dearer))
                .orElseThrow();
        assertThat(both.sentence())
                .isEqualTo("The budget is $6k: it was approved with $4k; it ends 4 months later. The benefits were"
                        + " reviewed by Priya Raman.");
        assertThat(both.rows())
                .contains(
                        new ThenAndNow.Row("Budget for FY27", "$4,000", "$6,000", "$2,000 more"),
                        new ThenAndNow.Row("End", "Sep 1, 2027", "Jan 1, 2028", "4 months later"),
                        new ThenAndNow.Row("Cash saved a year", "$0", "$500", "$500 more"),
                        new ThenAndNow.Row("Staff hours freed a year", "0", "40", "40 more"));
    }

    @Test
    void workThatHasLeftThePlanIsComparedWithNothing() {
        var records = then.plan()
                .records()
                .filter(record -> !record.key().equals(new RecordKey(RecordKind.INITIATIVE, WORK.code())))
                .toList();
        assertThat(ThenAndNow.of(entry(CameOf.NOTHING), picture(Plan.of(records))))
                .isEmpty();
    }

    private Portfolio changed(PlanRecord... changes) {
        var records = new java.util.LinkedHashMap<>(then.plan().byKey());
        for (var change : changes) {
            records.put(change.key(), change);
        }
        return picture(Plan.of(records.values()));
    }

    private static Portfolio picture(Plan plan) {
        return Portfolio.whole(1, Objects.requireNonNull(MarkedPlan.plan().district()), plan);
    }

    private LedgerEntry entry(CameOf cameOf) {
        var decision = new Decision(
                1,
                new RecordKey(RecordKind.INITIATIVE, WORK.code()),
                1,
                1,
                1,
                "",
                "",
                true,
                Outcome.APPROVED,
                "",
                null,
                null,
                "superintendent",
                "Superintendent",
                Instant.EPOCH,
                "Policy",
                0,
                "picture");
        var asked = ProposalContent.begin("List", List.of(FY27)).withItems(List.of(ProposalItem.of(WORK)));
        return new LedgerEntry(new Decision.Kept(decision, "hash", null), asked, then, List.of(), null, cameOf);
    }
}
