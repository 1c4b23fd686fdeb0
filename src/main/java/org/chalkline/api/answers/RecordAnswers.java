package org.chalkline.api.answers;

import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.Risk;

/** The answer that stands for any record of the plan. */
public final class RecordAnswers {

    private RecordAnswers() {}

    public static Record of(Portfolio portfolio, PlanRecord record) {
        return switch (record) {
            case District it -> PortfolioAnswer.DistrictAnswer.of(it);
            case Goal it -> GoalAnswer.of(it);
            case Guardrail it -> PortfolioAnswer.GuardrailAnswer.of(it);
            case Initiative it -> InitiativeAnswer.of(portfolio, it);
            case Link it -> LinkAnswer.of(it);
            case Fund it -> FundAnswer.of(it);
            case BudgetLine it -> BudgetLineAnswer.of(it);
            case Risk it -> RiskAnswer.of(portfolio, it);
        };
    }
}
