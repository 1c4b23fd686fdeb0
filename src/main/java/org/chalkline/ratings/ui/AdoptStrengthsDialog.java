package org.chalkline.ratings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.ratings.LinkRatings.Key;
import org.chalkline.ratings.LinkRatings.RatedLink;
import org.chalkline.ratings.RatingRefused;

/** Which links take the strength of their median, each with before and after. Stays open when it is refused. */
class AdoptStrengthsDialog extends Dialog {

    private final CheckboxGroup<RatedLink> choice = new CheckboxGroup<>("Links whose median differs from the plan");
    private final Paragraph problem = new Paragraph();

    AdoptStrengthsDialog(List<RatedLink> links, SerializableConsumer<Map<Key, Integer>> adopt) {
        setHeaderTitle("Adopt the median strengths");
        setWidth("min(48rem, 94vw)");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        choice.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choice.setItems(links);
        choice.select(links);
        choice.setItemLabelGenerator(AdoptStrengthsDialog::words);
        add(
                new Paragraph(
                        "A median between two strengths is rounded down. Who said what stays with the round, and the"
                                + " old strengths stay in the plan's history."),
                choice,
                problem);
        var save = new Button("Adopt these strengths", click -> save(adopt));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private static String words(RatedLink link) {
        var votes = link.votes().orElseThrow();
        return "%s → %s: %s becomes %s (%d raters)"
                .formatted(
                        link.initiative().title(),
                        link.goal().title(),
                        LinkRow.words(link.link().strength().points()),
                        votes.adopted() == 0 ? "no link: it leaves the plan" : LinkRow.words(votes.adopted()),
                        votes.votes().size());
    }

    private void save(SerializableConsumer<Map<Key, Integer>> adopt) {
        var confirmed = new HashMap<Key, Integer>();
        choice.getSelectedItems()
                .forEach(link ->
                        confirmed.put(link.key(), link.votes().orElseThrow().adopted()));
        try {
            adopt.accept(confirmed);
            close();
        } catch (RatingRefused refused) {
            problem.setText(refused.words());
        }
    }
}
