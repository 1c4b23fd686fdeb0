package org.chalkline.initiatives;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.editing.EditDesk;
import org.chalkline.editing.EditSheet;
import org.chalkline.portfolio.Evidence;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.portfolio.Restricted;
import org.chalkline.portfolio.Strength;
import org.chalkline.shared.Visibility;

/** How the links of an initiative to the goals are edited, wherever they are shown. */
public final class LinkEditing {

    private static final int LONGEST_NAME = 80;

    private final EditDesk desk;
    private final Portfolio portfolio;
    private final InitiativeId initiative;
    private final LocalDate today;

    public LinkEditing(EditDesk desk, Portfolio portfolio, InitiativeId initiative, LocalDate today) {
        this.desk = desk;
        this.portfolio = portfolio;
        this.initiative = initiative;
        this.today = today;
    }

    /** The form of the link to a goal, which may not be there yet. */
    public void open(GoalId goal) {
        link(goal)
                .ifPresentOrElse(
                        link -> form(link).open(),
                        () -> added(blank(goal), List.of()).open());
    }

    /** The form of a new link, with the goal still to choose among those that have none. */
    public void add() {
        var free = free();
        added(blank(free.getFirst().id()), free).open();
    }

    /** Whether there is a goal left to link to. */
    public boolean canAdd() {
        return !free().isEmpty();
    }

    /** Gives the link to a goal a strength from 1 to 3, makes it, or with 0 takes it away. */
    public void rate(GoalId goal, int points, Runnable saved) {
        rated(link(goal), blank(goal), points).ifPresent(edit -> desk.save(List.of(edit), words(edit, goal), saved));
    }

    /** Empty where that changes nothing. */
    static Optional<RecordEdit> rated(Optional<Link> now, Link blank, int points) {
        if (points == 0) {
            return now.map(RecordEdit::retired);
        }
        var strength = Strength.of(points);
        return now.map(link -> link.strength() == strength
                        ? Optional.<RecordEdit>empty()
                        : Optional.of(
                                RecordEdit.changed(link, link.rated(strength, blank.author(), blank.reviewedOn()))))
                .orElseGet(
                        () -> Optional.of(RecordEdit.added(blank.rated(strength, blank.author(), blank.reviewedOn()))));
    }

    private String words(RecordEdit edit, GoalId goal) {
        return edit.after() instanceof Link link
                ? "%s serves %s: %s"
                        .formatted(work(), goal(goal), link.strength().words())
                : "%s no longer serves %s".formatted(work(), goal(goal));
    }

    private EditSheet<Link> added(Link blank, List<Goal> free) {
        var title = free.isEmpty() ? "A link to " + goal(blank.goal()) : "A goal that " + work() + " serves";
        return desk.sheet(
                title,
                LinkForm.of(portfolio.district(), blank, free, true, today),
                null,
                "Added a goal that " + work() + " serves");
    }

    private EditSheet<Link> form(Link link) {
        var sheet = desk.sheet(
                "How %s serves %s".formatted(work(), goal(link.goal())),
                LinkForm.of(portfolio.district(), link, List.of(), false, today),
                link,
                "Changed how %s serves %s".formatted(work(), goal(link.goal())));
        var remove = new Button("Remove the link", click -> {
            sheet.close();
            rate(link.goal(), 0, () -> {});
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return sheet.with(remove).saving(after -> List.of(RecordEdit.changed(link, looked(link, after, today))));
    }

    /** Whoever gives a link another strength has looked at it. */
    static Link looked(Link before, Link after, LocalDate today) {
        return before.strength() == after.strength() ? after : RecordValues.with(after, Map.of("reviewedOn", today));
    }

    private Optional<Link> link(GoalId goal) {
        return portfolio.linksOf(initiative).stream()
                .filter(link -> link.goal().equals(goal))
                .findFirst();
    }

    private List<Goal> free() {
        return portfolio.goals().stream()
                .filter(goal -> link(goal.id()).isEmpty())
                .toList();
    }

    private Link blank(GoalId goal) {
        return new Link(
                initiative,
                goal,
                Strength.INDIRECT,
                "",
                Evidence.ASSERTED,
                Restricted.NONE,
                desk.person(),
                today,
                Visibility.CABINET);
    }

    private String work() {
        return quoted(portfolio.initiative(initiative).map(it -> it.title()).orElse(initiative.code()));
    }

    private String goal(GoalId id) {
        return quoted(portfolio.goal(id).map(Goal::title).orElse(id.code()));
    }

    private static String quoted(String name) {
        return "“" + (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…") + "”";
    }
}
