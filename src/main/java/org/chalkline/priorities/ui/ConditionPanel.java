package org.chalkline.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.priorities.LedgerEntry;
import org.chalkline.priorities.Verdict;
import org.chalkline.shared.Days;
import org.chalkline.shell.Lasting;
import org.chalkline.shell.LongList;

/** What an approval hangs on, and how far it is met. */
class ConditionPanel extends DecisionCard implements Lasting {

    private final transient List<?> says;

    /** @param followUp opens the form; shown to those who may alone */
    ConditionPanel(
            LedgerEntry entry,
            Verdict.Condition condition,
            boolean mayFollowUp,
            Runnable followUp,
            LocalDate today,
            ZoneId zone) {
        super("condition", "Condition", condition.text());
        says = List.of(entry.decision(), entry.cameOf().notes(), mayFollowUp, today);
        var state = LedgerWords.condition(entry.decision(), entry.cameOf().noted(), today);
        var owner = condition.owner().isBlank() ? "" : ", to be met by " + condition.owner();
        add(new Paragraph("%s: due %s%s.".formatted(state.split(",")[0], Days.words(condition.due()), owner)));
        var notes = entry.cameOf().notes().reversed();
        if (!notes.isEmpty()) {
            add(new LongList<>(
                    notes,
                    5,
                    note -> List.of(new Span("%s, %s, %s: %s"
                            .formatted(
                                    note.met() ? "Met" : "Not met yet",
                                    LedgerWords.day(note.at(), zone),
                                    note.person(),
                                    note.words())))));
        }
        if (mayFollowUp) {
            add(new Button("Follow up", click -> followUp.run()));
        }
    }

    @Override
    public List<?> says() {
        return says;
    }
}
