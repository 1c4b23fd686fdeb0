package org.chalkline.changes;

import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;
import org.jspecify.annotations.Nullable;

/**
 * What people call the records of a plan, and where they find them. What is in neither picture is called by its code.
 *
 * @param now is asked first
 * @param then knows what has left the plan since
 */
public record RecordNames(Portfolio now, Portfolio then) {

    public static RecordNames of(Portfolio now) {
        return new RecordNames(now, now);
    }

    /** Such as "Door access control, FY27, Bond 2024". */
    public String title(PlanRecord record) {
        return switch (record) {
            case District district -> "The district";
            case Goal goal -> goal.title();
            case Guardrail guardrail -> guardrail.title();
            case Initiative initiative -> initiative.title();
            case Link link -> name(link.initiative()) + " serves " + name(link.goal());
            case Fund fund -> fund.name();
            case BudgetLine line ->
                name(line.initiative()) + ", " + line.year() + ", " + name(line.fund()) + ", "
                        + line.recurrence().words();
            case Risk risk -> risk.title();
        };
    }

    /** Where the record is to be found today, such as {@code goals/G1}; empty when nowhere. */
    public String path(PlanRecord record) {
        return switch (record) {
            case District district -> "";
            case Goal goal ->
                now.goal(goal.id()).isPresent() && !goal.id().equals(GoalId.OTHER) ? "goals/" + goal.id() : "";
            case Guardrail guardrail -> now.guardrail(guardrail.id()).isPresent() ? "goals" : "";
            case Initiative initiative -> path(initiative.id());
            case Link link -> path(link.initiative());
            case Fund fund ->
                now.fund(fund.id()).isPresent() && !fund.id().equals(FundId.OTHER) ? "funds/" + fund.id() : "";
            case BudgetLine line -> path(line.initiative());
            case Risk risk -> now.risk(risk.id()).isPresent() ? "risks/" + risk.id() : "";
        };
    }

    private String path(InitiativeId id) {
        return now.initiative(id).isPresent() ? "initiatives/" + id : "";
    }

    String name(InitiativeId id) {
        return now.initiative(id)
                .or(() -> then.initiative(id))
                .map(Initiative::title)
                .orElse(id.code());
    }

    String name(GoalId id) {
        return now.goal(id).or(() -> then.goal(id)).map(Goal::title).orElse(id.code());
    }

    String name(GuardrailId id) {
        return now.guardrail(id)
                .or(() -> then.guardrail(id))
                .map(Guardrail::title)
                .orElse(id.code());
    }

    String name(@Nullable FundId id) {
        return id == null
                ? "unfunded"
                : now.fund(id).or(() -> then.fund(id)).map(Fund::name).orElse(id.code());
    }
}
