package rulebreakers.goals;

/** Breaks the rule that entities stay inside. Not mapped by the application, which lives elsewhere. */
@jakarta.persistence.Entity
public class GoalEntity {
    @jakarta.persistence.Id
    long id;
}
