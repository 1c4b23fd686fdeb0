package org.chalkline.priorities.internal;

import java.util.Objects;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.Verdict;

/** A decision before it is signed: all but who, when and its number. */
record DecisionDraft(
        RecordKey subject,
        long proposal,
        int version,
        int rank,
        ProposalItem item,
        Verdict verdict,
        long supersedes,
        String picture) {

    /** Of an item that is on the list. */
    static DecisionDraft ofItem(ProposalRow row, InitiativeId id, Verdict verdict, long supersedes) {
        var rank = row.content().ranked().indexOf(id);
        return new DecisionDraft(
                new RecordKey(RecordKind.INITIATIVE, id.code()),
                row.id(),
                row.version(),
                rank + 1,
                row.content().items().get(rank),
                verdict,
                supersedes,
                Objects.requireNonNull(row.picture()));
    }

    static DecisionDraft ofRisk(RecordKey risk, Verdict verdict, long supersedes, String picture) {
        return new DecisionDraft(
                risk, 0, 0, 0, ProposalItem.of(new InitiativeId("NONE")), verdict, supersedes, picture);
    }
}
