package org.chalkline.ratings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import java.util.OptionalLong;
import org.chalkline.ratings.Round;
import org.chalkline.ratings.RoundKind;

/** Where a round's screens are. */
final class RoundAddress {

    static final String ROUND = "round";

    private RoundAddress() {}

    /** An address can hold anything; what is no number names no round. */
    static OptionalLong number(RouteParameters parameters) {
        var text = parameters.get(ROUND).orElse("");
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** Where one judges. */
    static String judging(Round round) {
        return "ratings/%d/%s".formatted(round.id(), round.kind() == RoundKind.GOAL_WEIGHTS ? "goals" : "links");
    }

    /** Where one sees what came of it. */
    static String result(Round round) {
        return "ratings/%d/%s".formatted(round.id(), round.kind() == RoundKind.GOAL_WEIGHTS ? "group" : "strengths");
    }

    static Anchor back() {
        return new Anchor("ratings", "All rounds");
    }
}
