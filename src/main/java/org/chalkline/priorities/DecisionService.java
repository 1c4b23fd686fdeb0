package org.chalkline.priorities;

import java.time.LocalDate;
import java.util.Map;
import org.chalkline.access.RequiresSuperintendent;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.RiskId;

/**
 * What the superintendent does. Each refusal is a {@link PriorityRefused} with a plain sentence, or an {@link
 * org.chalkline.access.SignatureRefused} for a wrong password; nothing is changed then. Who had a hand in a proposal never
 * decides on it, whatever roles they hold.
 */
public interface DecisionService {

    /**
     * Decides on some of a version's items, or all of them, with one signature. With the last one the proposal is decided.
     *
     * @throws PriorityRefused when the version has moved on or one of the items is decided already
     */
    @RequiresSuperintendent
    void decide(long proposal, int version, Map<InitiativeId, Verdict> verdicts, Signature signature);

    /** Sends the whole version back, before anything in it is decided. */
    @RequiresSuperintendent
    void sendBack(long proposal, int version, String reason);

    /** Decides anew on what was decided; the earlier decision stays in the ledger. */
    @RequiresSuperintendent
    void supersede(long decision, Verdict verdict, Signature signature);

    /**
     * Accepts a risk until a day, at most two years ahead. An acceptance that stands is superseded.
     *
     * @param reason which those read who may see the risk
     */
    @RequiresSuperintendent
    void accept(RiskId risk, String reason, LocalDate until, Signature signature);
}
