package org.chalkline.goals.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.alignment.MoneyShares.GoalMoney;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shared.Money;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.PhoneRows;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.chalkline.shell.RowCard;
import org.chalkline.shell.TableMenu;

/** The work that serves a goal, how strongly, why, and with how much of its money. */
class ServingPanel extends Div {

    ServingPanel(Portfolio portfolio, Goal goal, PlanFilter filter, Optional<GoalMoney> money) {
        addClassName("chart-card");
        var title = new H2("What serves it");
        title.addClassName("chart-title");
        add(title);
        var links = portfolio.linksTo(goal.id()).stream()
                .filter(link -> portfolio
                        .initiative(link.initiative())
                        .filter(initiative -> filter.covers(initiative.category()))
                        .isPresent())
                .sorted(Comparator.comparing(Link::strength).reversed())
                .toList();
        var sentence = new Paragraph(
                links.isEmpty()
                        ? "No work that you can see serves this goal."
                        : links.size() == 1 ? "One initiative serves it." : links.size() + " initiatives serve it.");
        sentence.addClassName("chart-sentence");
        add(sentence);
        if (!links.isEmpty()) {
            var amounts = amounts(money);
            var grid = grid(portfolio, filter, amounts);
            add(new TableMenu("serving " + goal.id(), "what serves the goal", table(portfolio, links, amounts)));
            grid.setItems(links);
            add(grid);
        }
    }

    private static Map<InitiativeId, Money> amounts(Optional<GoalMoney> money) {
        var result = new HashMap<InitiativeId, Money>();
        money.ifPresent(all -> all.parts().forEach(part -> {
            if (part.initiative() != null) {
                result.put(part.initiative(), part.amount());
            }
        }));
        return result;
    }

    private static ListTable<Link> table(Portfolio portfolio, List<Link> links, Map<InitiativeId, Money> amounts) {
        return new ListTable<>(() -> links)
                .text("Code", link -> link.initiative().code())
                .text("Initiative", link -> work(portfolio, link))
                .number("Points", link -> link.strength().points())
                .text("Strength", link -> link.strength().words())
                .money("Money for this goal", link -> amounts.getOrDefault(link.initiative(), Money.ZERO))
                .text("Evidence", link -> link.evidence().words())
                .text("Why", Link::rationale);
    }

    private static Grid<Link> grid(Portfolio portfolio, PlanFilter filter, Map<InitiativeId, Money> amounts) {
        var grid = new Grid<Link>();
        grid.getElement().setAttribute("aria-label", "Work that serves the goal");
        grid.addComponentColumn(link -> new PlanLink("initiatives/" + link.initiative(), work(portfolio, link), filter))
                .setHeader("Initiative")
                .setComparator(Comparator.comparing(link -> work(portfolio, link)))
                .setWidth("14rem")
                .setFlexGrow(1);
        grid.addColumn(link -> "●".repeat(link.strength().points())
                        + "○".repeat(3 - link.strength().points())
                        + " "
                        + link.strength().words())
                .setHeader("Strength")
                .setComparator(Comparator.comparing(Link::strength))
                .setWidth("10.5rem")
                .setFlexGrow(0);
        grid.addColumn(link ->
                        amounts.getOrDefault(link.initiative(), Money.ZERO).toString())
                .setHeader("Money for this goal")
                .setComparator(Comparator.comparing(link -> amounts.getOrDefault(link.initiative(), Money.ZERO)))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addColumn(link -> link.evidence().words())
                .setHeader("Evidence")
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(Link::rationale).setHeader("Why").setWidth("16rem").setFlexGrow(2);
        grid.getColumns().forEach(column -> column.setSortable(true));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        PhoneRows.in(
                grid,
                grid.addComponentColumn(link -> new RowCard(
                                new PlanLink("initiatives/" + link.initiative(), work(portfolio, link), filter),
                                "%s, with %s"
                                        .formatted(
                                                link.strength().words(),
                                                amounts.getOrDefault(link.initiative(), Money.ZERO)),
                                link.rationale()))
                        .setHeader("Initiative"));
        grid.setAllRowsVisible(true);
        return grid;
    }

    private static String work(Portfolio portfolio, Link link) {
        return portfolio
                .initiative(link.initiative())
                .map(initiative -> initiative.title())
                .orElse("");
    }
}
