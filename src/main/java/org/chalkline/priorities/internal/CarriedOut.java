package org.chalkline.priorities.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Phase;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.portfolio.Response;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskId;
import org.chalkline.priorities.Verdict;

/**
 * What decisions mean for the plan: the phase of work that has not begun; the response to an accepted risk, and when it
 * comes back for review. Work that is under way is not stopped by a signature: that takes somebody who winds it down.
 */
final class CarriedOut {

    private CarriedOut() {}

    static List<RecordEdit> edits(Portfolio now, List<DecisionDraft> drafts) {
        var edits = new ArrayList<RecordEdit>();
        for (var draft : drafts) {
            var code = draft.subject().code();
            if (draft.subject().kind() == RecordKind.RISK) {
                now.risk(new RiskId(code)).ifPresent(risk -> add(edits, risk, accepted(risk, draft.verdict())));
            } else {
                now.initiative(new InitiativeId(code)).ifPresent(work -> add(edits, work, decided(work, draft)));
            }
        }
        return edits;
    }

    private static void add(
            List<RecordEdit> edits,
            org.chalkline.portfolio.PlanRecord before,
            org.chalkline.portfolio.PlanRecord after) {
        if (!before.equals(after)) {
            edits.add(RecordEdit.changed(before, after));
        }
    }

    private static Initiative decided(Initiative work, DecisionDraft draft) {
        return RecordValues.with(work, Map.of("phase", phase(work.phase(), draft)));
    }

    private static Phase phase(Phase now, DecisionDraft draft) {
        var begun = switch (now) {
            case EXECUTE, OPERATE, DONE -> true;
            case PROPOSED, PLANNED, APPROVED, DEFERRED, STOPPED -> false;
        };
        if (begun) {
            return now;
        }
        return switch (draft.verdict().outcome()) {
            case APPROVED, APPROVED_WITH_CONDITION -> Phase.APPROVED;
            case DEFERRED -> Phase.DEFERRED;
            case DECLINED -> Phase.STOPPED;
            case RISK_ACCEPTED -> now;
        };
    }

    private static Risk accepted(Risk risk, Verdict verdict) {
        var values = new HashMap<String, Object>();
        values.put("response", Response.ACCEPT);
        if (verdict.until() != null) {
            values.put("reviewOn", verdict.until());
        }
        return RecordValues.with(risk, values);
    }
}
