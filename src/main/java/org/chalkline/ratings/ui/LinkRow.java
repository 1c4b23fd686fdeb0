package org.chalkline.ratings.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.judgment.StrengthVotes;
import org.chalkline.portfolio.Strength;
import org.chalkline.ratings.LinkRatings.RatedLink;

/** One link to rate, 0 to 3, and, once rated, what the others said of it. */
class LinkRow extends Div {

    private final List<NativeButton> buttons = new ArrayList<>();
    private final Paragraph others = new Paragraph();

    /** @param rate called with 0 to 3 */
    LinkRow(RatedLink link, boolean open, SerializableConsumer<Integer> rate) {
        addClassName("link-row");
        var title = new H3(link.initiative().title());
        add(title, new Paragraph(link.link().rationale()));
        var choices = new Div();
        choices.addClassName("link-choices");
        choices.getElement()
                .setAttribute("role", "group")
                .setAttribute(
                        "aria-label",
                        "Strength of “%s”".formatted(link.initiative().title()));
        for (int points = 0; points <= StrengthVotes.MOST; points++) {
            var chosen = points;
            var button = new NativeButton("", click -> rate.accept(chosen));
            button.add(new Span(String.valueOf(points)), new Span(words(points)));
            button.setEnabled(open);
            buttons.add(button);
            choices.add(button);
            if (open) {
                // Only while the focus is on this link.
                Shortcuts.addShortcutListener(this, () -> rate.accept(chosen), Key.of(String.valueOf(points)))
                        .listenOn(this);
            }
        }
        others.getElement().setAttribute("role", "status");
        others.addClassName("link-others");
        add(choices, others);
        show(link);
    }

    /** Shows what is said of the link now. */
    void show(RatedLink link) {
        for (int points = 0; points < buttons.size(); points++) {
            var mine = link.mine().orElse(-1) == points;
            buttons.get(points).getElement().setAttribute("aria-pressed", String.valueOf(mine));
        }
        others.setText(link.votes().map(votes -> said(link, votes)).orElse(""));
    }

    void focusFirst() {
        buttons.getFirst().focus();
    }

    static String said(RatedLink link, StrengthVotes votes) {
        var now = "The plan says %s.".formatted(words(link.link().strength().points()));
        if (votes.votes().isEmpty()) {
            return "Nobody has rated it. " + now;
        }
        var voices = String.join(
                ", ",
                votes.votes().stream()
                        .map(vote -> vote.person() + " " + vote.points())
                        .toList());
        return "Median %s%s: %s. %s".formatted(median(votes), range(votes), voices, now);
    }

    private static String range(StrengthVotes votes) {
        return votes.spread() == 0
                ? ""
                : ", from %d to %d"
                        .formatted(
                                votes.votes().getLast().points(),
                                votes.votes().getFirst().points());
    }

    static String median(StrengthVotes votes) {
        var median = votes.median();
        return median == Math.rint(median) ? String.valueOf((int) median) : String.valueOf(median);
    }

    static String words(int points) {
        return points == 0 ? "does not serve it" : Strength.of(points).words();
    }
}
