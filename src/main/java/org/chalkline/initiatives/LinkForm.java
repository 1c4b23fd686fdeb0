package org.chalkline.initiatives;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chalkline.editing.Fields;
import org.chalkline.editing.RestrictedField;
import org.chalkline.editing.VisibilityWords;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Strength;
import org.chalkline.portfolio.TextLimits;
import org.chalkline.shared.Visibility;

/** The fields of a link between an initiative and a goal. */
final class LinkForm {

    private LinkForm() {}

    /**
     * @param district whose rubric it is
     * @param free goals to choose from; empty where the goal is settled
     */
    static Fields<Link> of(District district, Link link, List<Goal> free, boolean isNew, LocalDate today) {
        var fields = new Fields<>(link);
        if (!free.isEmpty()) {
            fields.choice("goal", "Goal", free.stream().map(Goal::id).toList(), id -> title(free, id));
        }
        return fields.field("strength", strengths(district))
                .area("rationale", "Why", "In a sentence that a board member would accept")
                .choice("evidence", "What it rests on", Arrays.asList(Evidence.values()), Evidence::words)
                .text("author", "Who says so")
                .field(
                        "evidenceDetail",
                        new RestrictedField(
                                "The study, reading or observation behind it", TextLimits.of("evidenceDetail")))
                .field("reviewedOn", new ReviewedField(isNew, today))
                .choice("visibility", "The link is seen by", Arrays.asList(Visibility.values()), VisibilityWords::of);
    }

    /** With the rubric by which a strength is judged, so that two people mean the same by it. */
    private static RadioButtonGroup<Strength> strengths(District district) {
        var group = new RadioButtonGroup<Strength>("How strongly it serves the goal");
        group.setItems(Strength.values());
        group.setItemLabelGenerator(
                strength -> "%d, %s. %s".formatted(strength.points(), strength.words(), district.rubricFor(strength)));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.addClassName("edit-wide");
        return group;
    }

    private static String title(List<Goal> goals, GoalId id) {
        return goals.stream()
                .filter(goal -> goal.id().equals(id))
                .map(Goal::title)
                .findFirst()
                .orElse(id.code());
    }
}
