package org.chalkline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.chalkline.portfolio.Portfolio;
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
import org.jspecify.annotations.NullMarked;

/**
 * A plan with one record of each kind at each visibility, and one sensitive field at each visibility in the public
 * records. Every text carries the mark of its visibility, so that a leak can be found anywhere by looking for it.
 */
@NullMarked
public final class MarkedPlan {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final FiscalYear FY27 = new FiscalYear(2027);

    private MarkedPlan() {}

    /** The mark that every text of a visibility carries, found nowhere else. */
    public static String mark(Visibility visibility) {
        return "Qz" + visibility.name().replace("_", "") + "zQ";
    }

    /** The code of the record of a kind (its first letter) at a visibility: marked too, for addresses tell. */
    public static String code(String kind, Visibility visibility) {
        return kind + "-" + mark(visibility);
    }

    public static Plan plan() {
        var goals = new ArrayList<Goal>();
        var guardrails = new ArrayList<Guardrail>();
        var initiatives = new ArrayList<Initiative>();
        var links = new ArrayList<Link>();
        var funds = new ArrayList<Fund>();
        var lines = new ArrayList<BudgetLine>();
        var risks = new ArrayList<Risk>();
        for (var visibility : Visibility.values()) {
            goals.add(goal(visibility));
            guardrails.add(guardrail(visibility));
            initiatives.add(initiative("I", visibility, visibility));
            // A public record with a sensitive field.
            initiatives.add(initiative("S", Visibility.PUBLIC, visibility));
            funds.add(fund(visibility));
            risks.add(risk("K", visibility, visibility));
            risks.add(risk("D", Visibility.PUBLIC, visibility));
            for (var other : Visibility.values()) {
                links.add(link(visibility, other));
                lines.add(line(visibility, other));
            }
        }
        var district = new District("Marked USD", Month.JULY, FY27, 1_000, 3, Percent.of(50), Map.of());
        return new Plan(district, goals, guardrails, initiatives, links, funds, lines, risks);
    }

    /** The whole of it, as revision 7. */
    public static Portfolio picture() {
        var plan = plan();
        return Portfolio.whole(7, Objects.requireNonNull(plan.district()), plan);
    }

    private static String text(String what, Visibility visibility) {
        return what + " " + mark(visibility);
    }

    private static Goal goal(Visibility visibility) {
        var measure = new Measure(
                text("Measure", visibility),
                "%",
                Direction.RISE,
                BigDecimal.TEN,
                DAY.minusYears(1),
                BigDecimal.valueOf(20),
                DAY.plusYears(2),
                true,
                List.of(new Reading(DAY, BigDecimal.valueOf(12), text("Source", visibility))));
        return new Goal(
                new GoalId(code("G", visibility)),
                visibility.ordinal() + 1,
                text("Goal", visibility),
                text("Statement", visibility),
                BigDecimal.valueOf(25),
                text("Person", atLeastBoard(visibility)),
                text("Monitor", atLeastBoard(visibility)),
                text("Resources", atLeastBoard(visibility)),
                text("Public statement", visibility),
                List.of(measure),
                visibility);
    }

    /** Names of people and internal words are never for the public, whatever the record's visibility. */
    private static Visibility atLeastBoard(Visibility visibility) {
        return visibility == Visibility.PUBLIC ? Visibility.BOARD : visibility;
    }

    private static Guardrail guardrail(Visibility visibility) {
        return new Guardrail(
                new GuardrailId(code("R", visibility)),
                visibility.ordinal() + 1,
                text("Guardrail", visibility),
                text("Gate", visibility),
                text("Public statement", visibility),
                visibility);
    }

    private static Initiative initiative(String kind, Visibility visibility, Visibility field) {
        var everyGuardrail = List.of(Visibility.values()).stream()
                .map(one -> new GuardrailId(code("R", one)))
                .toList();
        var internal = atLeastBoard(visibility);
        return new Initiative(
                new InitiativeId(codeOf(kind, visibility, field)),
                text("Initiative", visibility),
                text("Purpose", internal),
                Category.SECURITY,
                text("Sponsor", internal),
                text("Owner", internal),
                Phase.EXECUTE,
                Health.AT_RISK,
                text("Why", internal),
                DAY,
                DAY.plusYears(1),
                Mandate.REQUIRED,
                text("Law", visibility),
                List.of(),
                List.of(),
                everyGuardrail,
                everyGuardrail,
                List.of(),
                Benefits.NONE,
                text("Public statement", visibility),
                new Restricted(text("Detail", field), field),
                visibility);
    }

    /** The code of a public record is public, whatever its field holds. */
    private static String codeOf(String kind, Visibility visibility, Visibility field) {
        return visibility == field ? code(kind, visibility) : kind + "-field-" + field.ordinal();
    }

    private static Link link(Visibility initiative, Visibility goal) {
        var internal = atLeastBoard(higher(initiative, goal));
        return new Link(
                new InitiativeId(code("I", initiative)),
                new GoalId(code("G", goal)),
                Strength.DIRECT,
                text("Rationale", internal),
                Evidence.ASSERTED,
                new Restricted(text("Evidence", Visibility.CLOSED_SESSION), Visibility.CLOSED_SESSION),
                text("Author", internal),
                DAY.minusYears(2),
                initiative);
    }

    private static Visibility higher(Visibility a, Visibility b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Fund fund(Visibility visibility) {
        return new Fund(
                new FundId(code("F", visibility)),
                visibility.ordinal() + 1,
                text("Fund", visibility),
                FundKind.STATE_GRANT,
                Recurrence.ONE_TIME,
                null,
                DAY.plusMonths(1),
                null,
                List.of(new FundAmount(FY27, Money.ofDollars(10), Money.ZERO)),
                Percent.ZERO,
                Set.of(Category.DATA),
                false,
                new Restricted(text("Note", visibility), visibility),
                visibility);
    }

    private static BudgetLine line(Visibility initiative, Visibility fund) {
        return new BudgetLine(
                new InitiativeId(code("I", initiative)),
                FY27,
                new FundId(code("F", fund)),
                Recurrence.RECURRING,
                text("Account", higher(Visibility.CABINET, initiative)),
                Money.ofDollars(1_000),
                Money.ofDollars(1_000),
                Money.ofDollars(100),
                Money.ofDollars(300),
                initiative);
    }

    private static Risk risk(String kind, Visibility visibility, Visibility field) {
        var internal = atLeastBoard(visibility);
        var everyInitiative = List.of(Visibility.values()).stream()
                .map(one -> new InitiativeId(code("I", one)))
                .toList();
        return new Risk(
                new RiskId(codeOf(kind, visibility, field)),
                text("Risk", visibility),
                RiskCategory.CYBER,
                text("Cause", internal),
                text("Event", internal),
                text("Effect", internal),
                new Score(5, 5),
                new Score(4, 5),
                new Score(2, 5),
                text("Owner", internal),
                Response.REDUCE,
                DAY,
                Trend.RISING,
                everyInitiative,
                everyInitiative,
                List.of(new RiskAction(text("Action", internal), text("Person", internal), DAY, null)),
                List.of(text("Tag", internal)),
                text("Public statement", visibility),
                new Restricted(text("Detail", field), field),
                visibility);
    }
}
