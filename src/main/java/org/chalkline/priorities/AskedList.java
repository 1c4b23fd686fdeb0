package org.chalkline.priorities;

import org.chalkline.portfolio.Portfolio;
import org.chalkline.scenarios.CutLine;
import org.jspecify.annotations.Nullable;

/**
 * A submitted list of priorities as somebody may see it.
 *
 * @param content with those items that they may see
 * @param seen the picture that it was submitted with, as far as they may see it
 * @param boardItem null before it went to the board
 */
public record AskedList(
        long proposal,
        ProposalState state,
        ProposalContent content,
        Portfolio seen,
        @Nullable BoardItem boardItem) {

    /** The list with its line, as it was fixed when it was submitted. */
    public CutLine cutLine() {
        return ProposalLine.fixed(seen, content);
    }
}
