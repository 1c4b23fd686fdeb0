package org.chalkline.portfolio;

/** A record that a plan is made of: what is edited, compared and kept as a whole. */
public sealed interface PlanRecord permits District, Goal, Guardrail, Initiative, Link, Fund, BudgetLine, Risk {

    RecordKey key();
}
