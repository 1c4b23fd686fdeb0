package org.chalkline.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.chalkline.portfolio.StaffNeed;
import org.chalkline.portfolio.Strength;
import org.chalkline.portfolio.Thresholds;
import org.chalkline.portfolio.Trend;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** A plan with everything that is hard to write into a file and read again; the same one for the same seed. */
final class RichPlan {

    private static final int MANY = 12;
    private static final List<String> TEXTS = List.of(
            "plain",
            "=1+1",
            "=cmd|'/c calc'!A0",
            "+49 30",
            "-",
            "@SUM(A1)",
            "'=kept",
            "''+kept",
            "' = spaced",
            "'Tis the season",
            "\uFF1Dwide",
            "a \"b\", c; d\te",
            "two\nlines",
            "of Windows\r\nand old\rMac",
            "_x000D_ and _x005F_x0041_",
            "café – 東京 – עברית – 👩🏽‍🏫",
            "bell\u0007and\u0085next",
            "2026-07-01",
            "007",
            "1e5",
            "true",
            "FY27",
            "a|b",
            "\"quoted\"",
            "\\backslash\\",
            "unfunded",
            "a".repeat(200));

    private final Random random;

    private RichPlan(long seed) {
        random = new Random(seed);
    }

    static Plan of(long seed) {
        return new RichPlan(seed).plan();
    }

    private Plan plan() {
        var appetite = new EnumMap<RiskCategory, Integer>(RiskCategory.class);
        appetite.put(RiskCategory.CYBER, 25);
        appetite.put(RiskCategory.VENDOR, 1);
        var district = new District(
                text(),
                one(Month.values()),
                year(),
                12_400,
                19,
                new Percent(new BigDecimal("33.3333")),
                appetite,
                new Thresholds(1, 2, 100, 120),
                Map.of(Strength.DIRECT, text(), Strength.ESSENTIAL, text()));
        return new Plan(
                district,
                many(this::goal),
                many(i -> new Guardrail(new GuardrailId("R" + i), i, text(), maybe(), maybe(), visibility())),
                many(this::initiative),
                links(),
                many(this::fund),
                lines(),
                many(this::risk));
    }

    private static <T> List<T> many(IntFunction<T> make) {
        return IntStream.rangeClosed(1, MANY).mapToObj(make).toList();
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String maybe() {
        return random.nextBoolean() ? "" : text();
    }

    /** Short and different for each number, where texts are keys. */
    private String named(int i) {
        return text().substring(0, 1).replaceAll("\\s", "x") + i;
    }

    private Visibility visibility() {
        return one(Visibility.values());
    }

    private Restricted restricted() {
        return new Restricted(maybe(), visibility());
    }

    private LocalDate day() {
        return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(70_000));
    }

    private @Nullable LocalDate maybeDay() {
        return random.nextBoolean() ? null : day();
    }

    private FiscalYear year() {
        return new FiscalYear(1990 + random.nextInt(111));
    }

    private BigDecimal value() {
        return BigDecimal.valueOf(random.nextLong(-9_999_999_999_999_999L, 9_999_999_999_999_999L), random.nextInt(7))
                .movePointLeft(3)
                .setScale(6, java.math.RoundingMode.DOWN)
                .remainder(BigDecimal.TEN.pow(13));
    }

    private Money amount() {
        return new Money(random.nextLong(0, 10_000_000_000_000L));
    }

    private Money signed() {
        return random.nextBoolean() ? amount().negated() : amount();
    }

    private Score score() {
        return new Score(1 + random.nextInt(5), 1 + random.nextInt(5));
    }

    private Goal goal(int i) {
        var weight = i < MANY ? new BigDecimal("8.3333") : new BigDecimal("8.3337");
        return new Goal(
                new GoalId("G." + i),
                i,
                text(),
                maybe(),
                weight,
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                List.of(measure(2), measure(1), measure(10)),
                visibility());
    }

    private Measure measure(int i) {
        var start = day();
        var readings = new ArrayList<Reading>();
        for (int each = 0; each < random.nextInt(4); each++) {
            readings.add(new Reading(start.plusDays(each), value(), maybe()));
        }
        return new Measure(
                named(i), "%", one(Direction.values()), value(), start, value(), start.plusDays(1), i == 1, readings);
    }

    private Initiative initiative(int i) {
        var start = maybeDay();
        return new Initiative(
                new InitiativeId("I_" + i),
                text(),
                text(),
                one(Category.values()),
                maybe(),
                maybe(),
                one(Phase.values()),
                one(Health.values()),
                maybe(),
                start,
                start == null ? maybeDay() : start.plusDays(random.nextInt(9)),
                one(Mandate.values()),
                maybe(),
                before(i),
                before(i),
                List.of(new GuardrailId("R2"), new GuardrailId("R1")),
                List.of(),
                List.of(new StaffNeed(named(1), year(), 0), new StaffNeed(named(2), year(), 1_000_000)),
                new Benefits(amount(), amount(), amount(), random.nextInt(1_000_000)),
                maybe(),
                restricted(),
                visibility());
    }

    private List<InitiativeId> before(int i) {
        return IntStream.range(1, i)
                .filter(each -> random.nextInt(4) == 0)
                .mapToObj(each -> new InitiativeId("I_" + each))
                .toList();
    }

    private List<Link> links() {
        return many(i -> new Link(
                new InitiativeId("I_" + i),
                new GoalId("G." + (MANY + 1 - i)),
                one(Strength.values()),
                text(),
                one(Evidence.values()),
                restricted(),
                text(),
                day(),
                visibility()));
    }

    private Fund fund(int i) {
        var start = maybeDay();
        var end = start == null ? null : start.plusDays(i);
        return new Fund(
                new FundId("F-" + i),
                i,
                text(),
                one(FundKind.values()),
                one(Recurrence.values()),
                start,
                end,
                end == null ? maybeDay() : end.plusDays(i),
                List.of(
                        new FundAmount(new FiscalYear(1999), amount(), signed()),
                        new FundAmount(new FiscalYear(2100), amount(), Money.ZERO)),
                new Percent(new BigDecimal("66.6667")),
                Set.of(Category.values()).stream()
                        .filter(each -> random.nextBoolean())
                        .collect(Collectors.toSet()),
                random.nextBoolean(),
                restricted(),
                visibility());
    }

    private List<BudgetLine> lines() {
        return many(i -> new BudgetLine(
                new InitiativeId("I_" + i),
                year(),
                random.nextInt(3) == 0 ? null : new FundId("F-" + i),
                one(Recurrence.values()),
                named(i),
                amount(),
                amount(),
                signed(),
                signed(),
                visibility()));
    }

    private Risk risk(int i) {
        return new Risk(
                new RiskId("K" + i),
                text(),
                one(RiskCategory.values()),
                text(),
                text(),
                text(),
                score(),
                score(),
                score(),
                maybe(),
                one(Response.values()),
                maybeDay(),
                one(Trend.values()),
                before(i),
                before(i),
                List.of(
                        new RiskAction(named(1), maybe(), day(), maybeDay()),
                        new RiskAction(named(2), "", day(), null)),
                List.of("=tag", "NIST: PR.AA"),
                maybe(),
                restricted(),
                visibility());
    }
}
