package org.chalkline.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.chalkline.MarkedPlan;
import org.chalkline.budget.BudgetTotals;
import org.chalkline.charts.Waterfall;
import org.chalkline.portfolio.Audience;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.portfolio.Scope;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What changed, in words and dollars, for every reader. */
class PlanDifferenceTest {

    private static final Pattern PART = Pattern.compile("([+−])\\$([\\d,]+(?:\\.\\d\\d)?)");
    private static final Pattern TOTAL = Pattern.compile("(grew|shrank) by \\$([\\d,]+(?:\\.\\d\\d)?):");
    private static final LocalDate THEN = LocalDate.of(2026, 10, 24);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void whatIsReadAddsUpToTheDifferenceInDollarsForEveryReader(Visibility clearance) {
        var random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            var difference =
                    PlanDifference.between(picture(shuffled(random), clearance), picture(shuffled(random), clearance));
            for (var year : difference.years()) {
                var exact = total(difference.after(), year).minus(total(difference.before(), year));
                assertThat(difference.difference(year)).isEqualTo(exact);
                if (difference.money().stream().anyMatch(it -> it.year().equals(year))) {
                    var sentence = MoneyWords.sentence(year, difference);
                    assertThat(partsOf(sentence)).as(sentence).isEqualTo(exact);
                    assertThat(totalOf(sentence)).as(sentence).isEqualTo(exact);
                }
            }
            new ChangeCharts(difference, THEN, TODAY).money().ifPresent(PlanDifferenceTest::addsUp);
        }
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void nothingAboveAReadersClearanceIsToldOfChanges(Visibility clearance) {
        var before = picture(shuffled(new Random(1)), clearance);
        var after = picture(MarkedPlan.plan(), clearance);
        var difference = PlanDifference.between(before, after);
        var charts = new ChangeCharts(difference, THEN, TODAY);
        var told = difference.records() + " " + difference.money() + MoneyWords.sentences(difference) + charts.money()
                + charts.weights() + charts.alignment() + charts.risks();
        for (var visibility : Visibility.values()) {
            if (!visibility.reaches(clearance)) {
                assertThat(told).doesNotContain(MarkedPlan.mark(visibility));
            }
        }
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void equalPicturesDifferInNothing() {
        var picture = picture(MarkedPlan.plan(), Visibility.CLOSED_SESSION);
        assertThat(PlanDifference.between(picture, picture).isEmpty()).isTrue();
    }

    @Test
    void picturesOfTwoReadersAreNotCompared() {
        var board = picture(MarkedPlan.plan(), Visibility.BOARD);
        var cabinet = picture(MarkedPlan.plan(), Visibility.CABINET);
        assertThatThrownBy(() -> PlanDifference.between(board, cabinet)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangedFieldIsToldFromWhatToWhat() {
        var plan = MarkedPlan.plan();
        var goal = plan.goals().getFirst();
        Goal other = RecordValues.with(
                goal, Map.of("title", "Another title", "weight", goal.weight().add(BigDecimal.ONE)));
        var records = new ArrayList<PlanRecord>(plan.records().toList());
        records.set(records.indexOf(goal), other);
        var difference = PlanDifference.between(
                picture(plan, Visibility.CLOSED_SESSION), picture(Plan.of(records), Visibility.CLOSED_SESSION));
        assertThat(difference.records()).singleElement().satisfies(change -> {
            assertThat(change.how()).isEqualTo(RecordChange.How.CHANGED);
            assertThat(change.path()).isEqualTo("goals/" + goal.id());
            assertThat(change.fields())
                    .extracting(FieldWords::sentence)
                    .containsExactly(
                            "title: from " + goal.title() + " to Another title",
                            "weight: from " + goal.weight().toPlainString() + " to "
                                    + other.weight().toPlainString());
        });
        assertThat(new ChangeCharts(difference, THEN, TODAY).weights()).isPresent();
    }

    /** The marked plan with lines that cost something else, and some that are not there. */
    private static Plan shuffled(Random random) {
        var records = new ArrayList<PlanRecord>();
        MarkedPlan.plan().records().forEach(record -> {
            if (!(record instanceof BudgetLine line)) {
                records.add(record);
            } else if (random.nextInt(4) > 0) {
                var cents = random.nextInt(5) == 0 ? line.planned().cents() : random.nextInt(100_000_000);
                records.add(RecordValues.with(line, Map.of("planned", new Money(cents))));
            }
        });
        return Plan.of(records);
    }

    private static Portfolio picture(Plan plan, Visibility clearance) {
        return Portfolio.whole(1, Objects.requireNonNull(plan.district()), plan).seenBy(new Audience(clearance));
    }

    private static Money total(Portfolio picture, FiscalYear year) {
        return BudgetTotals.total(picture, Scope.of(year, null)).planned();
    }

    private static Money partsOf(String sentence) {
        var parts = new ArrayList<Money>();
        var found = PART.matcher(sentence);
        while (found.find()) {
            var size = money(found.group(2));
            parts.add(found.group(1).equals("+") ? size : size.negated());
        }
        return Money.sum(parts);
    }

    private static Money totalOf(String sentence) {
        var found = TOTAL.matcher(sentence);
        if (!found.find()) {
            return Money.ZERO;
        }
        return found.group(1).equals("grew")
                ? money(found.group(2))
                : money(found.group(2)).negated();
    }

    private static Money money(String text) {
        return Money.of(new BigDecimal(text.replace(",", "")));
    }

    private static void addsUp(Waterfall chart) {
        var changes = chart.steps().stream()
                .filter(step -> !step.total())
                .map(step -> step.value().number());
        assertThat(changes.reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(chart.steps().getLast().value().number());
    }
}
