package org.chalkline.priorities;

import org.chalkline.portfolio.InitiativeId;

/**
 * One piece of work on a list of priorities.
 *
 * @param scope what exactly is asked for, such as "the first 8 of 14 schools"; may be empty
 * @param reason why it stands where it stands, in plain words; may be empty while it is a draft
 * @param aboveLine whether the money reached it when the version was submitted; false in a draft, where it is worked out
 */
public record ProposalItem(InitiativeId initiative, String scope, String reason, boolean aboveLine) {

    public static ProposalItem of(InitiativeId initiative) {
        return new ProposalItem(initiative, "", "", false);
    }

    public ProposalItem withTexts(String newScope, String newReason) {
        return new ProposalItem(initiative, newScope, newReason, aboveLine);
    }

    public ProposalItem withAboveLine(boolean newAboveLine) {
        return new ProposalItem(initiative, scope, reason, newAboveLine);
    }
}
