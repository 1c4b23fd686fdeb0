package org.chalkline.ratings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chalkline.judgment.GroupWeights;
import org.chalkline.judgment.PairSpread;
import org.chalkline.shell.LongList;

/** The pairs on which judges are furthest apart, and who says what. */
class DisagreementPanel extends Div {

    private static final int FIRST = 5;

    /** So many times as much, at least: 3 against 2, not 6 against 5. */
    private static final double APART = 1.5;

    DisagreementPanel(List<String> names, GroupWeights group) {
        addClassName("chart-card");
        var title = new H2("Where we disagree most");
        title.addClassName("chart-title");
        add(title);
        var apart = group.spreads().stream().filter(it -> it.factor() >= APART).toList();
        add(
                apart.isEmpty()
                        ? new Span("On no pair are two who have finished apart.")
                        : LongList.<PairSpread>ranked(apart, FIRST, it -> List.of(pair(names, it), voices(it))));
    }

    private static Span pair(List<String> names, PairSpread spread) {
        var words = new Span("“%s” or “%s”"
                .formatted(
                        names.get(spread.pair().first()),
                        names.get(spread.pair().second())));
        words.addClassName("pair-name");
        return words;
    }

    private static Span voices(PairSpread spread) {
        var words = new Span("%s; %s.".formatted(voice(spread.highest()), voice(spread.lowest())));
        words.addClassName("pair-voices");
        return words;
    }

    private static String voice(PairSpread.Voice voice) {
        var preference = voice.preference();
        var which = preference.points() > 1 ? "the first " : preference.points() < 1 ? "the second " : "";
        return "%s: %s%s".formatted(voice.person(), which, preference.words());
    }
}
