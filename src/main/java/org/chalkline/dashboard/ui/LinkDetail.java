package org.chalkline.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.RoundingMode;
import org.chalkline.alignment.AlignmentMatrix;
import org.chalkline.alignment.AlignmentMatrix.Row;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Link;
import org.chalkline.shared.Days;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.jspecify.annotations.Nullable;

/** What is behind a cell of the matrix: the link's reasons, or what an initiative's alignment is made of. */
final class LinkDetail extends Div {

    private final Div buttons = new Div();

    private LinkDetail(Row row, PlanFilter filter, SerializableRunnable close) {
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Behind the cell");
        var title = new H3();
        title.add(new PlanLink(
                "initiatives/" + row.initiative().id(), row.initiative().title(), filter));
        buttons.add(new Button("Close", click -> close.run()));
        buttons.addClassName("page-tools");
        add(title, buttons);
    }

    static LinkDetail of(
            AlignmentMatrix matrix,
            Row row,
            String goalCode,
            PlanFilter filter,
            @Nullable CellEditing editing,
            SerializableRunnable close) {
        var detail = new LinkDetail(row, filter, close);
        matrix.goals().stream()
                .filter(goal -> goal.id().code().equals(goalCode))
                .findFirst()
                .ifPresentOrElse(
                        goal -> {
                            detail.showGoal(matrix, row, goal, filter);
                            detail.offer(editing, matrix, row, goal);
                        },
                        () -> detail.showAlignment(row));
        return detail;
    }

    private void offer(@Nullable CellEditing editing, AlignmentMatrix matrix, Row row, Goal goal) {
        if (editing != null) {
            var work = row.initiative().id();
            var words = matrix.link(work, goal.id()).isPresent() ? "Change this link" : "Link this work to the goal";
            buttons.addComponentAsFirst(new Button(words, click -> editing.open(work, goal.id())));
        }
    }

    private void showGoal(AlignmentMatrix matrix, Row row, Goal goal, PlanFilter filter) {
        matrix.link(row.initiative().id(), goal.id())
                .ifPresentOrElse(
                        link -> showLink(link, matrix.rubric(link.strength()), goal, filter),
                        () -> line("Goal", goal.title() + ": no link from this work"));
    }

    private void showLink(Link link, String rubric, Goal goal, PlanFilter filter) {
        var served = new Paragraph("serves ");
        served.add(
                goal.id().equals(GoalId.OTHER)
                        ? new com.vaadin.flow.component.html.Span(goal.title())
                        : new PlanLink("goals/" + goal.id(), goal.title(), filter));
        add(served);
        line("Strength", MatrixGrid.shape(link) + ". " + rubric);
        line("Why", link.rationale());
        line("Evidence", link.evidence().words());
        line("What the evidence is", link.evidenceDetail().text());
        line("Said by", link.author());
        line("Last looked at", Days.words(link.reviewedOn()));
    }

    private void showAlignment(Row row) {
        var alignment = row.alignment();
        line("Alignment", "%s (%s of 100)".formatted(alignment.band().words(), alignment.rounded()));
        var list = new UnorderedList();
        alignment
                .parts()
                .forEach(part -> list.add(new ListItem("%s: %s, %s points"
                        .formatted(
                                part.goal().title(),
                                part.strength().words(),
                                part.points().setScale(1, RoundingMode.HALF_UP)))));
        add(list);
    }

    private void line(String name, String text) {
        if (!text.isBlank()) {
            add(new Paragraph(name + ": " + text));
        }
    }
}
