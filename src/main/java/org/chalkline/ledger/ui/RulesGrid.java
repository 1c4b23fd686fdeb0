package org.chalkline.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.chalkline.ledger.KeptRule;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shell.ListTable;
import org.chalkline.shell.PhoneRows;
import org.chalkline.shell.RowCard;
import org.chalkline.shell.TableMenu;

/** The rules in their order, with what can be done to each. */
final class RulesGrid extends Grid<KeptRule> {

    private static final int ALL_SHOWN = 12;

    private final transient List<KeptRule> rules;
    private final transient Actions actions;

    /** What can be done to a rule. */
    interface Actions {
        void edit(KeptRule rule);

        void move(KeptRule rule, int places);

        void remove(KeptRule rule);
    }

    /** The rules as a file, for whoever keeps the accounts. */
    static TableMenu file(Portfolio plan, List<KeptRule> rules) {
        return new TableMenu(
                "ledger rules",
                "the rules",
                new ListTable<>(() -> rules)
                        .number("Order", it -> rules.indexOf(it) + 1)
                        .text("Rows with", it -> it.rule().conditions())
                        .text("Go to", it -> LedgerWords.target(plan, it.rule()))
                        .text("Said by", KeptRule::who));
    }

    RulesGrid(Portfolio plan, List<KeptRule> rules, Actions actions) {
        this.rules = rules;
        this.actions = actions;
        addColumn(this::place).setHeader("Order").setWidth("5rem").setFlexGrow(0);
        addColumn(it -> it.rule().conditions()).setHeader("Rows with").setFlexGrow(3);
        addColumn(it -> LedgerWords.target(plan, it.rule())).setHeader("Go to").setFlexGrow(4);
        addColumn(KeptRule::who).setHeader("Said by").setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(this::tools).setHeader("Change").setWidth("18rem").setFlexGrow(0);
        var card = addComponentColumn(it -> {
                    var all = new RowCard(
                            new Span(place(it) + ". " + it.rule().conditions()), LedgerWords.target(plan, it.rule()));
                    all.add(tools(it));
                    return all;
                })
                .setHeader("Rule");
        PhoneRows.in(this, card);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", "Rules");
        setItems(rules);
        if (rules.size() <= ALL_SHOWN) {
            setAllRowsVisible(true);
        } else {
            setHeight("70vh");
        }
    }

    private int place(KeptRule rule) {
        return rules.indexOf(rule) + 1;
    }

    private Div tools(KeptRule rule) {
        var up = tool("Up", rule, () -> actions.move(rule, -1));
        up.setEnabled(place(rule) > 1);
        var down = tool("Down", rule, () -> actions.move(rule, 1));
        down.setEnabled(place(rule) < rules.size());
        var tools = new Div(
                up,
                down,
                tool("Edit", rule, () -> actions.edit(rule)),
                tool("Delete", rule, () -> actions.remove(rule)));
        tools.addClassName("ledger-rule-tools");
        return tools;
    }

    private Button tool(String text, KeptRule rule, SerializableRunnable run) {
        var button = new Button(text, click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("%s: rule %d".formatted(text, place(rule)));
        return button;
    }
}
