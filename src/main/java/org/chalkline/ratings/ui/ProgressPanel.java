package org.chalkline.ratings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chalkline.ratings.GoalRatings.Progress;
import org.chalkline.shell.LongList;

/** Who has begun and how far each is; not what they said. */
class ProgressPanel extends Div {

    private static final int FIRST = 12;

    ProgressPanel(List<Progress> progress, String unit) {
        addClassName("chart-card");
        var title = new H2("Who takes part");
        title.addClassName("chart-title");
        add(title);
        if (progress.isEmpty()) {
            add(new Paragraph("Nobody has begun."));
        } else {
            add(new LongList<>(progress, FIRST, one -> List.of(new Span(words(one, unit)))));
        }
    }

    private static String words(Progress one, String unit) {
        return one.isFinished()
                ? "%s: finished, %d %s".formatted(one.person(), one.all(), unit)
                : "%s: %d of %d %s".formatted(one.person(), one.judged(), one.all(), unit);
    }
}
