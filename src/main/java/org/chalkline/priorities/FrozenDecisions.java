package org.chalkline.priorities;

import java.time.Instant;
import java.util.List;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What was decided and asked by a moment, whole, to be kept with a document. Not for showing: {@link DecisionFreezing}
 * narrows it to those whom the document is for.
 *
 * @param taken newest first
 * @param lists those that were submitted, newest first, each in its newest version
 */
public record FrozenDecisions(List<Taken> taken, List<Asked> lists) {

    public static final FrozenDecisions NONE = new FrozenDecisions(List.of(), List.of());

    public FrozenDecisions {
        taken = List.copyOf(taken);
        lists = List.copyOf(lists);
    }

    /**
     * A decision, with what had come of it.
     *
     * @param state of the list that it was on; null outside of one
     * @param list what that is called; empty outside of one
     * @param years whose money was asked for; empty outside of a list
     */
    public record Taken(
            Decision.Kept kept,
            @Nullable ProposalState state,
            String list,
            List<FiscalYear> years,
            @Nullable BoardItem boardItem,
            CameOf cameOf) {
        public Taken {
            years = List.copyOf(years);
        }
    }

    /**
     * A list of priorities.
     *
     * @param since when it came into its state
     * @param picture the hash of the picture that it was submitted with
     * @param boardItem null before it went to the board
     */
    public record Asked(
            long proposal,
            ProposalState state,
            Instant since,
            ProposalContent content,
            String picture,
            @Nullable BoardItem boardItem) {}
}
