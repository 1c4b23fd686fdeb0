package org.chalkline.priorities;

import java.util.List;
import org.chalkline.access.RequiresCto;
import org.chalkline.access.RequiresProposalKeeper;
import org.chalkline.shared.FiscalYear;

/** What the technology chief does with proposals. Each refusal is a {@link PriorityRefused} with a plain sentence. */
public interface ProposalService {

    /** Begins a draft; returns its number. */
    @RequiresCto
    long draft(String title, List<FiscalYear> years);

    /**
     * Replaces a draft's content.
     *
     * @param seen the content that was changed; refused when somebody else has changed it meanwhile
     */
    @RequiresCto
    void change(long proposal, ProposalContent seen, ProposalContent changed);

    /** Submits a draft, with the picture of this moment; from now on the version stands as it is. */
    @RequiresCto
    void submit(long proposal, ProposalContent seen);

    /** Takes a submitted version back before anything is decided, as the draft of the next version. */
    @RequiresCto
    void withdraw(long proposal, int version, String reason);

    /** Gives up a draft; it stays in the record. */
    @RequiresCto
    void discard(long proposal);

    /** Keeps how a decided list went, or is going, to the board; what was entered before stays in the record. */
    @RequiresProposalKeeper
    void enterBoardItem(long proposal, BoardItem item);

    /** The work begins: the board let it go on. */
    @RequiresProposalKeeper
    void start(long proposal);

    /** Notes how far a decision's condition is met. */
    @RequiresProposalKeeper
    void followUp(long decision, boolean met, String words);

    /**
     * Keeps what came of an approved piece of work. With the last one the proposal is reviewed.
     *
     * @param review whose person and time are those of who enters it
     */
    @RequiresProposalKeeper
    void reviewBenefits(long decision, BenefitReview review);
}
