package org.chalkline.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.Direction;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundAmount;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.FundKind;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Health;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Mandate;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Reading;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Response;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskAction;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.RiskId;
import org.chalkline.portfolio.Score;
import org.chalkline.portfolio.Strength;
import org.chalkline.portfolio.Trend;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Visibility;

/** A district far larger than any: the same one for the same seed. */
public final class LargeDistrict {

    public static final int INITIATIVES = 1_000;
    public static final int GOALS = 40;
    public static final int LINKS = 6_000;
    public static final int LINES = 25_000;
    public static final int RISKS = 1_500;
    private static final int FUNDS = 30;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final FiscalYear FIRST = new FiscalYear(2027);

    private final Random random;

    private LargeDistrict(long seed) {
        random = new Random(seed);
    }

    public static Plan plan(long seed) {
        return new LargeDistrict(seed).plan();
    }

    private Plan plan() {
        var district = new District(
                "Great Plains Unified", Month.JULY, FIRST, 190_000, 240, Percent.of(70), Map.of(RiskCategory.CYBER, 8));
        var guardrails = List.of(
                new Guardrail(new GuardrailId("R1"), 1, "No unprotected student data", "", "", Visibility.PUBLIC));
        return new Plan(
                district,
                goals(),
                guardrails,
                times(INITIATIVES, this::initiative),
                links(),
                funds(),
                lines(),
                risks());
    }

    private List<Goal> goals() {
        return times(
                GOALS,
                i -> new Goal(
                        new GoalId("G" + i),
                        i,
                        "Goal number " + i,
                        "The share of students who reach mark " + i
                                + " will rise from 40% in 06/2025 to 60% by 06/2030",
                        new BigDecimal("2.5"),
                        "Person " + i,
                        "Each term",
                        "",
                        "",
                        List.of(measure(i)),
                        Visibility.PUBLIC));
    }

    private Measure measure(int i) {
        var readings = new ArrayList<Reading>();
        for (int term = 1; term <= 5; term++) {
            readings.add(new Reading(
                    LocalDate.of(2025, 6, 30).plusMonths(3L * term), BigDecimal.valueOf(40 + random.nextInt(10)), ""));
        }
        return new Measure(
                "Measure " + i,
                "%",
                Direction.RISE,
                BigDecimal.valueOf(40),
                LocalDate.of(2025, 6, 30),
                BigDecimal.valueOf(60),
                LocalDate.of(2030, 6, 30),
                true,
                readings);
    }

    private Initiative initiative(int i) {
        return new Initiative(
                new InitiativeId("I" + i),
                "Initiative number " + i + " of the district",
                "Renews what schools rely on, place by place, so that lessons are not interrupted. "
                        .repeat(3)
                        .strip(),
                any(Category.values()),
                "Sponsor " + i % 12,
                "Owner " + i % 60,
                any(Phase.values()),
                any(Health.values()),
                "As planned.",
                DAY.minusMonths(random.nextInt(12)),
                DAY.plusMonths(6L + random.nextInt(30)),
                random.nextInt(10) == 0 ? Mandate.REQUIRED : Mandate.NONE,
                "",
                i > 20 && random.nextInt(5) == 0 ? List.of(new InitiativeId("I" + (i - 7))) : List.of(),
                List.of(),
                random.nextInt(20) == 0 ? List.of(new GuardrailId("R1")) : List.of(),
                List.of(),
                List.of(),
                Benefits.NONE,
                "",
                Restricted.NONE,
                i % 50 == 0 ? Visibility.CLOSED_SESSION : i % 3 == 0 ? Visibility.CABINET : Visibility.BOARD);
    }

    private List<Link> links() {
        Set<Integer> taken = new HashSet<>();
        return times(LINKS, any -> {
            int place;
            do {
                place = random.nextInt(INITIATIVES * GOALS);
            } while (!taken.add(place));
            return new Link(
                    new InitiativeId("I" + (1 + place / GOALS)),
                    new GoalId("G" + (1 + place % GOALS)),
                    Strength.of(1 + random.nextInt(3)),
                    "Students notice when it is missing.",
                    any(Evidence.values()),
                    Restricted.NONE,
                    "Owner",
                    DAY.minusDays(random.nextInt(500)),
                    Visibility.BOARD);
        });
    }

    private List<Fund> funds() {
        return times(
                FUNDS,
                i -> new Fund(
                        new FundId("F" + i),
                        i,
                        "Fund number " + i,
                        any(FundKind.values()),
                        i % 4 == 0 ? Recurrence.ONE_TIME : Recurrence.RECURRING,
                        null,
                        i % 4 == 0 ? LocalDate.of(2028, 6, 30) : null,
                        null,
                        FIRST.to(FIRST.plus(4)).stream()
                                .map(year -> new FundAmount(year, Money.ofDollars(40_000_000), Money.ofDollars(50_000)))
                                .toList(),
                        Percent.ZERO,
                        Set.of(),
                        i % 4 != 0,
                        Restricted.NONE,
                        Visibility.BOARD));
    }

    private List<BudgetLine> lines() {
        int perInitiative = LINES / INITIATIVES;
        var result = new ArrayList<BudgetLine>(LINES);
        for (int i = 1; i <= INITIATIVES; i++) {
            for (int j = 0; j < perInitiative; j++) {
                var planned = Money.ofDollars(1_000 + random.nextInt(60_000));
                result.add(new BudgetLine(
                        new InitiativeId("I" + i),
                        FIRST.plus(j % 5),
                        random.nextInt(40) == 0 ? null : new FundId("F" + (1 + random.nextInt(FUNDS))),
                        j % 3 == 0 ? Recurrence.ONE_TIME : Recurrence.RECURRING,
                        "1000-%03d-%04d".formatted(j, i),
                        planned,
                        planned,
                        j % 5 == 0 ? planned.times(new BigDecimal("0.3")) : Money.ZERO,
                        j % 5 == 0 ? planned.times(new BigDecimal("0.4")) : Money.ZERO,
                        Visibility.BOARD));
            }
        }
        return result;
    }

    private List<Risk> risks() {
        return times(RISKS, i -> {
            var inherent = score(5);
            return new Risk(
                    new RiskId("K" + i),
                    "Risk number " + i,
                    any(RiskCategory.values()),
                    "Because something ages",
                    "it may fail",
                    "and lessons stop.",
                    inherent,
                    new Score(Math.max(1, inherent.likelihood() - 1), inherent.impact()),
                    new Score(1, inherent.impact()),
                    "Owner " + i % 60,
                    any(Response.values()),
                    DAY.plusMonths(3),
                    any(Trend.values()),
                    List.of(someInitiative()),
                    List.of(someInitiative()),
                    List.of(new RiskAction("Renew part " + i, "Owner", DAY.plusDays(random.nextInt(300) - 60), null)),
                    List.of("NIST CSF: Protect"),
                    "",
                    Restricted.NONE,
                    i % 40 == 0 ? Visibility.CLOSED_SESSION : Visibility.BOARD);
        });
    }

    private Score score(int highest) {
        return new Score(1 + random.nextInt(highest), 1 + random.nextInt(highest));
    }

    private InitiativeId someInitiative() {
        return new InitiativeId("I" + (1 + random.nextInt(INITIATIVES)));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<T> times(int count, java.util.function.IntFunction<T> make) {
        var result = new ArrayList<T>(count);
        for (int i = 1; i <= count; i++) {
            result.add(make.apply(i));
        }
        return result;
    }
}
