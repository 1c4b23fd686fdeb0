package org.chalkline.risks.internal;

import java.util.List;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanPart;
import org.chalkline.portfolio.Upsert;
import org.springframework.stereotype.Component;

/** The risks' part of the plan: the register. */
@Component
class RisksPart implements PlanPart {

    private final RiskRepository risks;

    RisksPart(RiskRepository risks) {
        this.risks = risks;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public Plan read() {
        return new Plan(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                risks.findAll().stream().map(RiskEntity::toRecord).toList());
    }

    @Override
    public void write(Plan changes) {
        if (!changes.risks().isEmpty()) {
            risks.saveAll(Upsert.of(
                    risks.findAll(),
                    changes.risks(),
                    RiskEntity::code,
                    risk -> risk.id().code(),
                    RiskEntity::new,
                    RiskEntity::become));
        }
    }

    @Override
    public void remove(Plan gone) {
        risks.deleteAllById(gone.risks().stream().map(risk -> risk.id().code()).toList());
        risks.flush();
    }
}
