package org.chalkline.ratings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import org.chalkline.ratings.GoalRatings.Progress;
import org.chalkline.ratings.Round;
import org.chalkline.ratings.Round.Adoption;
import org.chalkline.ratings.RoundState;
import org.chalkline.shared.Days;

/** One round: how far the reader and the others are, and the next step. */
class RoundCard extends Div {

    /**
     * @param judged by the reader
     * @param all that the reader is asked about
     * @param unit what is judged: "pairs", "links"
     */
    RoundCard(Round round, int judged, int all, String unit, List<Progress> progress, ZoneId zone) {
        addClassNames("chart-card", "round-card");
        var title = new H2(round.title());
        title.addClassName("chart-title");
        var sentence = new Paragraph(sentence(round, judged, all, unit, zone));
        sentence.addClassName("chart-sentence");
        add(title, sentence, new Paragraph(others(progress)));
        var steps = new Div();
        steps.addClassName("round-steps");
        if (round.isOpen() && all > 0) {
            var go = new Anchor(RoundAddress.judging(round), step(judged, all));
            go.addClassName("next-step");
            steps.add(go);
        }
        steps.add(new Anchor(RoundAddress.result(round), "What the group says"));
        add(steps);
    }

    private static String sentence(Round round, int judged, int all, String unit, ZoneId zone) {
        var adoption = round.adoption();
        if (adoption != null) {
            return adopted(adoption, zone);
        }
        if (round.state() == RoundState.CLOSED) {
            return "Closed; nothing has been adopted from it yet.";
        }
        return judged == all
                ? "You have judged all %d %s; you can still change your mind.".formatted(all, unit)
                : "You have judged %d of %d %s.".formatted(judged, all, unit);
    }

    static String adopted(Adoption adoption, ZoneId zone) {
        return "Adopted by %s on %s, as revision %d of the plan."
                .formatted(adoption.by(), Days.words(adoption.at().atZone(zone).toLocalDate()), adoption.revision());
    }

    private static String others(List<Progress> progress) {
        var finished = progress.stream().filter(Progress::isFinished).count();
        return progress.isEmpty()
                ? "Nobody has begun."
                : "%d %s begun, %d finished."
                        .formatted(progress.size(), progress.size() == 1 ? "has" : "have", finished);
    }

    private static String step(int judged, int all) {
        if (judged == 0) {
            return "Begin";
        }
        return judged < all ? "Go on judging" : "Look at your judgments";
    }
}
