package org.chalkline.risks.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.chalkline.portfolio.InitiativeId;

/** An initiative that a risk threatens, or that reduces it. */
@Embeddable
class RiskInitiativeRow {

    private String initiative = "";

    @Enumerated(EnumType.STRING)
    private Effect effect = Effect.THREATENS;

    protected RiskInitiativeRow() {}

    RiskInitiativeRow(InitiativeId initiative, Effect effect) {
        this.initiative = initiative.code();
        this.effect = effect;
    }

    InitiativeId initiative() {
        return new InitiativeId(initiative);
    }

    Effect effect() {
        return effect;
    }
}
