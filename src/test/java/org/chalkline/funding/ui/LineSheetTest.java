package org.chalkline.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chalkline.bench.LargeDistrict;
import org.chalkline.funding.ui.LineSheet.Cell;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.shared.Money;
import org.junit.jupiter.api.Test;

/** What is typed into the sheet of budget lines, as edits of the plan. */
class LineSheetTest {

    private final Plan plan = LargeDistrict.plan(27);
    private final Portfolio portfolio = Portfolio.whole(1, java.util.Objects.requireNonNull(plan.district()), plan);
    private final BudgetLine line = plan.lines().getFirst();
    private final String key = LineKey.of(line).text();
    private final String year = line.year().label();

    private LineSheet sheet(LineAmount amount, LineKey... added) {
        return new LineSheet(portfolio, amount, it -> true, Set.of(added));
    }

    private BudgetLine typed(LineAmount amount, String text) {
        var understood = sheet(amount).understand(List.of(new Cell(key, year, text)));
        assertThat(understood.problems()).isEmpty();
        assertThat(understood.edits()).hasSize(1);
        return (BudgetLine)
                java.util.Objects.requireNonNull(understood.edits().getFirst().after());
    }

    @Test
    void anAmountIsKeptToTheCentHoweverItIsTyped() {
        assertThat(typed(LineAmount.ACTUAL, " $1,234.5 ").actual()).isEqualTo(new Money(123_450));
        assertThat(typed(LineAmount.COMMITTED, "(12.34)").committed()).isEqualTo(new Money(-1_234));
        assertThat(typed(LineAmount.ACTUAL, "").actual()).isEqualTo(Money.ZERO);
    }

    @Test
    void theRevisedBudgetFollowsThePlannedOneUntilSomebodyRevisesIt() {
        var fresh = line.revised().equals(line.planned());
        var after = typed(LineAmount.PLANNED, "77");
        assertThat(after.planned()).isEqualTo(Money.ofDollars(77));
        assertThat(after.revised()).isEqualTo(fresh ? Money.ofDollars(77) : line.revised());
        assertThat(typed(LineAmount.REVISED, "78").planned()).isEqualTo(line.planned());
    }

    @Test
    void whatIsNoAmountIsToldAtItsCellAndTheRestIsUnderstood() {
        var understood = sheet(LineAmount.PLANNED)
                .understand(List.of(
                        new Cell(key, year, "12x"),
                        new Cell(key, year, "-5"),
                        new Cell("somebody's|row", year, "5"),
                        new Cell(key, "FY99", "5"),
                        new Cell(key, year, "5")));
        assertThat(understood.problems())
                .extracting(LineSheet.Problem::message)
                .hasSize(4)
                .doesNotContainNull();
        assertThat(understood.edits()).hasSize(1);
    }

    @Test
    void anEmptyCellBecomesALineAsVisibleAsItsWork() {
        var added = new LineKey(new InitiativeId(line.initiative().code()), null, Recurrence.ONE_TIME, "new-account");
        var understood = sheet(LineAmount.PLANNED, added).understand(List.of(new Cell(added.text(), year, "100")));
        assertThat(understood.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.before()).isNull();
            assertThat(edit.after()).isInstanceOfSatisfying(BudgetLine.class, made -> {
                assertThat(made.fund()).isNull();
                assertThat(made.visibility())
                        .isEqualTo(portfolio
                                .initiative(line.initiative())
                                .orElseThrow()
                                .visibility());
            });
        });
    }

    @Test
    void everyLineOfThePlanStandsInOneCell() {
        var amounts = sheet(LineAmount.PLANNED).data().rows().stream()
                .flatMap(row -> row.amounts().stream())
                .filter(Long.class::isInstance)
                .mapToLong(Long.class::cast)
                .toArray();
        assertThat(amounts).hasSize(plan.lines().size());
        assertThat(java.util.Arrays.stream(amounts).sum())
                .isEqualTo(
                        Money.sum(plan.lines().stream().map(BudgetLine::planned).toList())
                                .cents());
    }
}
