package org.chalkline.portfolio;

import java.time.LocalDate;
import org.chalkline.shared.Visibility;

/**
 * How an initiative serves a goal.
 *
 * @param rationale why, in plain words
 * @param evidenceDetail the study, reading or observation the evidence is
 * @param author who said so
 * @param reviewedOn when somebody last looked at it
 */
public record Link(
        InitiativeId initiative,
        GoalId goal,
        Strength strength,
        String rationale,
        Evidence evidence,
        Restricted evidenceDetail,
        String author,
        LocalDate reviewedOn,
        Visibility visibility)
        implements PlanRecord {

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.LINK, initiative.code() + "|" + goal.code());
    }

    /** The same link with a strength that somebody has looked at anew. */
    public Link rated(Strength newStrength, String newAuthor, LocalDate day) {
        return new Link(initiative, goal, newStrength, rationale, evidence, evidenceDetail, newAuthor, day, visibility);
    }
}
