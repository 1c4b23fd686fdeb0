package org.chalkline.scenarios;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.portfolio.Benefits;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Category;
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
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Recurrence;
import org.chalkline.portfolio.Response;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.RiskId;
import org.chalkline.portfolio.Score;
import org.chalkline.portfolio.Strength;
import org.chalkline.portfolio.Trend;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds plans for ranked lists that are worked out by hand. The board accepts risks up to 9. */
@NullMarked
final class ListPlan {

    static final FiscalYear FY27 = new FiscalYear(2027);
    static final FiscalYear FY28 = FY27.plus(1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<Goal> goals = new ArrayList<>();
    private final List<Guardrail> guardrails = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Fund> funds = new ArrayList<>();
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();

    /** What a test wants to say of work beside its code. */
    record About(
            Phase phase,
            Mandate mandate,
            List<String> dependsOn,
            List<String> excludes,
            List<String> breaches,
            Benefits benefits,
            Visibility visibility) {

        static final About NOTHING = new About(
                Phase.PLANNED, Mandate.NONE, List.of(), List.of(), List.of(), Benefits.NONE, Visibility.PUBLIC);

        About in(Phase it) {
            return new About(it, mandate, dependsOn, excludes, breaches, benefits, visibility);
        }

        About mandated(Mandate it) {
            return new About(phase, it, dependsOn, excludes, breaches, benefits, visibility);
        }

        About needing(String... it) {
            return new About(phase, mandate, List.of(it), excludes, breaches, benefits, visibility);
        }

        About excluding(String... it) {
            return new About(phase, mandate, dependsOn, List.of(it), breaches, benefits, visibility);
        }

        About breaking(String... it) {
            return new About(phase, mandate, dependsOn, excludes, List.of(it), benefits, visibility);
        }

        About giving(Money savings, int hours) {
            var given = new Benefits(savings, Money.ZERO, Money.ZERO, hours);
            return new About(phase, mandate, dependsOn, excludes, breaches, given, visibility);
        }

        About seenFrom(Visibility it) {
            return new About(phase, mandate, dependsOn, excludes, breaches, benefits, it);
        }
    }

    ListPlan work(String... codes) {
        Arrays.stream(codes).forEach(code -> work(code, About.NOTHING));
        return this;
    }

    ListPlan work(String code, About about) {
        initiatives.add(new Initiative(
                new InitiativeId(code),
                "Work " + code,
                "",
                Category.DATA,
                "",
                "",
                about.phase(),
                Health.ON_TRACK,
                "",
                null,
                null,
                about.mandate(),
                about.mandate() == Mandate.REQUIRED ? "State law" : "",
                ids(about.dependsOn()),
                ids(about.excludes()),
                List.of(),
                about.breaches().stream().map(GuardrailId::new).toList(),
                List.of(),
                about.benefits(),
                "",
                Restricted.NONE,
                about.visibility()));
        return this;
    }

    ListPlan goal(String code, int weight) {
        goals.add(new Goal(
                new GoalId(code),
                goals.size() + 1,
                "Goal " + code,
                "",
                BigDecimal.valueOf(weight),
                "",
                "",
                "",
                "",
                List.of(),
                Visibility.PUBLIC));
        return this;
    }

    ListPlan guardrail(String code) {
        guardrails.add(new Guardrail(new GuardrailId(code), 1, "Guardrail " + code, "", "", Visibility.PUBLIC));
        return this;
    }

    ListPlan link(String work, String goal, int strength) {
        return link(work, goal, strength, Evidence.MEASURED, TODAY);
    }

    ListPlan link(String work, String goal, int strength, Evidence evidence, LocalDate reviewed) {
        links.add(new Link(
                new InitiativeId(work),
                new GoalId(goal),
                Strength.of(strength),
                "",
                evidence,
                Restricted.NONE,
                "",
                reviewed,
                Visibility.PUBLIC));
        return this;
    }

    /** A recurring fund that always lives and pays for anything; no amounts are not known. */
    ListPlan fund(String code, FundAmount... amounts) {
        return fund(code, Recurrence.RECURRING, Visibility.PUBLIC, amounts);
    }

    ListPlan fund(String code, Recurrence recurrence, Visibility visibility, FundAmount... amounts) {
        funds.add(new Fund(
                new FundId(code),
                funds.size() + 1,
                "Fund " + code,
                FundKind.GENERAL,
                recurrence,
                null,
                null,
                null,
                List.of(amounts),
                Percent.ZERO,
                Set.of(),
                true,
                Restricted.NONE,
                visibility));
        return this;
    }

    static FundAmount has(FiscalYear year, long thousands, long carriedForward) {
        return new FundAmount(year, thousands(thousands), thousands(carriedForward));
    }

    ListPlan costs(String work, FiscalYear year, @Nullable String fund, long thousands) {
        return costs(work, year, fund, thousands(thousands), thousands(thousands), "");
    }

    /** @param account tells lines of the same work, year and fund apart */
    ListPlan costs(String work, FiscalYear year, @Nullable String fund, Money planned, Money revised, String account) {
        lines.add(new BudgetLine(
                new InitiativeId(work),
                year,
                fund == null ? null : new FundId(fund),
                Recurrence.RECURRING,
                account,
                planned,
                revised,
                Money.ZERO,
                Money.ZERO,
                Visibility.PUBLIC));
        return this;
    }

    ListPlan risk(String code, int inherent, int residual, List<String> threatens, List<String> reducedBy) {
        risks.add(new Risk(
                new RiskId(code),
                "Risk " + code,
                RiskCategory.DELIVERY,
                "",
                "",
                "",
                new Score(inherent, 4),
                new Score(residual, 4),
                new Score(1, 1),
                "",
                Response.REDUCE,
                null,
                Trend.STEADY,
                ids(threatens),
                ids(reducedBy),
                List.of(),
                List.of(),
                "",
                Restricted.NONE,
                Visibility.PUBLIC));
        return this;
    }

    Portfolio build() {
        var district = new District("Small USD", Month.JULY, FY27, 100, 1, Percent.of(60), Map.of());
        return Portfolio.whole(1, district, new Plan(null, goals, guardrails, initiatives, links, funds, lines, risks));
    }

    static List<InitiativeId> ids(String... codes) {
        return ids(List.of(codes));
    }

    static List<InitiativeId> ids(List<String> codes) {
        return codes.stream().map(InitiativeId::new).toList();
    }

    static Money thousands(long thousands) {
        return Money.ofDollars(thousands * 1000);
    }
}
