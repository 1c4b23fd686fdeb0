package org.chalkline.priorities;

import java.util.List;

/**
 * What a check of the decision ledger found.
 *
 * @param decisions how many there are
 * @param pictures how many are kept for what rests on them
 * @param versions how many were submitted
 * @param faults each in a plain sentence that names what is wrong; empty when the ledger is whole
 */
public record LedgerFinding(long decisions, long pictures, long versions, List<String> faults) {

    public LedgerFinding {
        faults = List.copyOf(faults);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }

    /** Such as "The ledger is whole: 12 decisions, 3 pictures and 2 submitted versions are as they were signed." */
    public String sentence() {
        if (isWhole()) {
            return "The ledger is whole: %s, %s and %s are as they were signed."
                    .formatted(
                            count(decisions, "decision", "decisions"),
                            count(pictures, "picture of the plan", "pictures of the plan"),
                            count(versions, "submitted version", "submitted versions"));
        }
        return faults.size() == 1
                ? "The ledger is not whole: one thing is wrong."
                : "The ledger is not whole: %,d things are wrong.".formatted(faults.size());
    }

    private static String count(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
