package org.chalkline.ratings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.chalkline.ratings.RatingRefused;
import org.chalkline.ratings.Round;
import org.chalkline.ratings.RoundService;
import org.chalkline.ratings.RoundState;
import org.chalkline.shell.Question;

/** What the technology chief can do with a round at this point. */
class RoundSteps extends Div {

    /**
     * @param adopt opens what is to be confirmed; empty where there is nothing to adopt, and then why
     * @param why nothing can be adopted; empty where something can
     */
    RoundSteps(RoundService rounds, Round round, Optional<SerializableRunnable> adopt, String why) {
        addClassName("round-steps");
        if (round.state() == RoundState.OPEN) {
            add(new Button("Close the round", click -> confirmClosing(rounds, round)));
            add(new Paragraph("Close it to adopt what it says; until then people may change their minds."));
        } else if (round.state() == RoundState.CLOSED) {
            adopt.ifPresentOrElse(
                    open -> {
                        var button = new Button("Adopt …", click -> open.run());
                        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                        add(button);
                    },
                    () -> add(new Paragraph(why)));
            add(new Button("Open it again", click -> attempt(() -> rounds.reopen(round.id()))));
        }
    }

    private static void confirmClosing(RoundService rounds, Round round) {
        new Question(
                        "Close the round?",
                        "Nobody can judge any more, and every rater sees what the others said. You can open it again.",
                        "Close the round",
                        () -> attempt(() -> rounds.close(round.id())),
                        "Leave it open")
                .open();
    }

    private static void attempt(SerializableRunnable step) {
        try {
            step.run();
        } catch (RatingRefused refused) {
            Notification.show(refused.words());
        }
    }
}
