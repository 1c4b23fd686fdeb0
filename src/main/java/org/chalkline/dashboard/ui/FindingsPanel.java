package org.chalkline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.chalkline.alignment.AlignmentFindings;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Days;
import org.chalkline.shell.LongList;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;

/** What is weak in how the work serves the goals, as lists, each line one step from its cause. */
class FindingsPanel extends Div {

    private static final int MOST = 6;

    private final transient Portfolio portfolio;
    private final PlanFilter filter;

    FindingsPanel(AlignmentFindings findings, Portfolio portfolio, PlanFilter filter) {
        this.portfolio = portfolio;
        this.filter = filter;
        addClassNames("chart-card", "findings");
        var title = new H2("What is weak");
        title.addClassName("chart-title");
        add(title);
        list(
                "Goals that no funded work serves directly",
                "Every goal is served directly by funded work.",
                findings.unserved(),
                goal -> List.of(goalLink(goal.id(), goal.title())));
        list(
                "Goals that rest on little",
                "No goal rests on one initiative or on money that ends.",
                findings.fragile(),
                fragile ->
                        List.of(goalLink(fragile.goal().id(), fragile.goal().title()), new Span(": " + fragile.why())));
        list(
                "Work that serves no goal",
                "All work serves a goal.",
                findings.unaligned(),
                work -> List.of(
                        new PlanLink(
                                "initiatives/" + work.initiative().id(),
                                work.initiative().title(),
                                filter),
                        new Span(": " + work.cost())));
        var span = portfolio.district().thresholds().reviewWords();
        list(
                "Links that nobody looked at for more than " + span,
                "Every link was looked at within " + span + ".",
                findings.stale(),
                link -> linkWords(link, ", last on " + Days.words(link.reviewedOn())));
        list(
                "Links that rest on somebody's word alone",
                "Every link is measured or evaluated.",
                findings.asserted(),
                link -> linkWords(link, ""));
    }

    private Component goalLink(GoalId id, String title) {
        return id.equals(GoalId.OTHER) ? new Span(title) : new PlanLink("goals/" + id, title, filter);
    }

    private List<Component> linkWords(Link link, String end) {
        var work = portfolio
                .initiative(link.initiative())
                .map(initiative -> initiative.title())
                .orElse("");
        var goal = portfolio.goal(link.goal()).map(it -> it.title()).orElse("");
        return List.of(
                new PlanLink("initiatives/" + link.initiative(), work, filter),
                new Span(" for "),
                goalLink(link.goal(), goal),
                new Span(end));
    }

    private <T> void list(String title, String none, List<T> items, SerializableFunction<T, List<Component>> words) {
        if (items.isEmpty()) {
            add(new H3(title), new Paragraph(none));
            return;
        }
        add(new H3("%s (%,d)".formatted(title, items.size())), new LongList<>(items, MOST, words));
    }
}
