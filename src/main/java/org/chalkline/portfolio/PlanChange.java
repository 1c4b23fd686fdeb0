package org.chalkline.portfolio;

/**
 * What changes in a plan.
 *
 * @param put records that are new, or take the place of those with the same key
 * @param removed records that leave the plan
 */
public record PlanChange(Plan put, Plan removed) {

    public static PlanChange put(Plan put) {
        return new PlanChange(put, Plan.EMPTY);
    }

    public boolean isEmpty() {
        return put.isEmpty() && removed.isEmpty();
    }
}
