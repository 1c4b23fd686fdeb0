package org.chalkline.priorities;

import java.time.Instant;
import java.time.LocalDate;
import org.chalkline.portfolio.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger: what was decided, by whom, and on which grounds. It is never changed; a later one may take its
 * place.
 *
 * @param number in the order of signing, from 1
 * @param proposal 0 for what was not proposed, such as the acceptance of a risk
 * @param version of the proposal
 * @param rank of the item on the list, from 1; 0 outside of one
 * @param scope what was asked for
 * @param askedBecause the proposal's reason for it
 * @param aboveLine whether the money reached it
 * @param condition null unless approved with one
 * @param until deferred or accepted until then; else null
 * @param authority under which it was decided, such as "Board Policy 3300"
 * @param supersedes the number of the decision whose place it takes; 0 for none
 * @param picture the hash of the picture that it rests on: weights, scores, costs, funds and risks as they were seen
 */
public record Decision(
        long number,
        RecordKey subject,
        long proposal,
        int version,
        int rank,
        String scope,
        String askedBecause,
        boolean aboveLine,
        Outcome outcome,
        String reason,
        Verdict.@Nullable Condition condition,
        @Nullable LocalDate until,
        String signedBy,
        String person,
        Instant at,
        String authority,
        long supersedes,
        String picture) {

    /** With the two numbers that make it a row of the ledger. */
    public record Kept(
            Decision decision, String hash, @Nullable Long supersededBy) {

        public boolean stands() {
            return supersededBy == null;
        }
    }
}
