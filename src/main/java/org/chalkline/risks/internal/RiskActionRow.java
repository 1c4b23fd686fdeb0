package org.chalkline.risks.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.chalkline.portfolio.RiskAction;
import org.jspecify.annotations.Nullable;

/** What somebody does about a risk. */
@Embeddable
class RiskActionRow {

    @Column(name = "action_text")
    private String text = "";

    @Column(name = "owner_name")
    private String owner = "";

    @Column(name = "due_on")
    private LocalDate due = LocalDate.EPOCH;

    @Column(name = "done_on")
    private @Nullable LocalDate done;

    protected RiskActionRow() {}

    RiskActionRow(RiskAction it) {
        text = it.text();
        owner = it.owner();
        due = it.due();
        done = it.done();
    }

    RiskAction toRecord() {
        return new RiskAction(text, owner, due, done);
    }
}
