package org.chalkline.ratings.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.chalkline.portfolio.Strength;

/** The written rubric by which a link's strength is judged. */
class RubricPanel extends Div {

    RubricPanel(Map<Strength, String> rubric) {
        addClassName("chart-card");
        var title = new H2("How strongly does the work serve the goal?");
        title.addClassName("chart-title");
        var words = new DescriptionList();
        words.addClassName("rubric");
        words.add(
                new DescriptionList.Term("0 " + LinkRow.words(0)),
                new DescriptionList.Description("The goal would fare the same without it."));
        for (var strength : Strength.values()) {
            words.add(
                    new DescriptionList.Term(strength.points() + " " + strength.words()),
                    new DescriptionList.Description(rubric.getOrDefault(strength, strength.rubric())));
        }
        var hint = new Paragraph("Keys: 0 to 3 rates the link you are at and goes on to the next.");
        hint.addClassName("key-hint");
        add(title, words, hint);
    }
}
