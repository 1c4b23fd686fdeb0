package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.scenarios.Ranked;
import org.chalkline.scenarios.RankingRule;
import org.chalkline.scenarios.RankingRule.Axis;
import org.chalkline.scenarios.RankingTable;

/** A rule that ranks the list: what counts how much, and the parts of each item's points. */
class RankDialog extends GuardedDialog {

    private static final int ALL = 100;

    private final transient DraftKeeper keeper;
    private final transient Map<Axis, IntegerField> weights = new EnumMap<>(Axis.class);
    private final Paragraph sum = new Paragraph();
    private final Div table = new Div();

    RankDialog(DraftKeeper keeper) {
        super("Rank by a rule", "Rank the list so");
        this.keeper = keeper;
        setWidth("min(64rem, 96vw)");
        form().add(new Paragraph("Say what counts how much. The rule is a start: you can move each item afterwards."));
        var fields = new Div();
        fields.addClassName("guarded-fields");
        for (var axis : Axis.values()) {
            var field = new IntegerField(ProposalWords.capital(axis.words()));
            field.setMin(0);
            field.setMax(ALL);
            field.setStepButtonsVisible(true);
            field.setStep(5);
            field.setValue(RankingRule.DEFAULT.weight(axis));
            field.setValueChangeMode(ValueChangeMode.EAGER);
            field.addValueChangeListener(change -> show());
            weights.put(axis, field);
            watch(field);
            fields.add(field);
        }
        sum.getElement().setAttribute("role", "status");
        form().add(fields, sum, table);
        show();
    }

    private void show() {
        var rule = rule();
        sum.setText(rule.map(RankingRule::sentence)
                .orElse("The four add up to %d; they have to add up to 100.".formatted(total())));
        rule.ifPresent(it -> {
            table.removeAll();
            table.add(PlainTable.of("The list by this rule, with all of its parts", RankingTable.of(it, ranked(it))));
        });
    }

    private int total() {
        return weights.values().stream()
                .mapToInt(field -> Optional.ofNullable(field.getValue()).orElse(0))
                .sum();
    }

    private int weight(Axis axis) {
        return Optional.ofNullable(Objects.requireNonNull(weights.get(axis)).getValue())
                .orElse(0);
    }

    private Optional<RankingRule> rule() {
        try {
            return Optional.of(new RankingRule(
                    weight(Axis.ALIGNMENT), weight(Axis.MANDATE), weight(Axis.RISK), weight(Axis.BENEFIT)));
        } catch (IllegalArgumentException notARule) {
            return Optional.empty();
        }
    }

    private List<Ranked> ranked(RankingRule rule) {
        return rule.rank(
                keeper.picture(), keeper.content().years(), keeper.content().ranked());
    }

    @Override
    protected boolean save() {
        var rule = rule();
        if (rule.isEmpty()) {
            complain("The four have to add up to 100.");
            return false;
        }
        keeper.keep("ranking by the rule", content -> ordered(content, ranked(rule.get())));
        return true;
    }

    /** What the rule does not know of stays, at the end. */
    private static ProposalContent ordered(ProposalContent content, List<Ranked> ranked) {
        var order = ranked.stream().map(it -> it.initiative().id()).toList();
        var items = new ArrayList<ProposalItem>();
        for (InitiativeId id : order) {
            content.items().stream()
                    .filter(item -> item.initiative().equals(id))
                    .forEach(items::add);
        }
        content.items().stream()
                .filter(item -> !order.contains(item.initiative()))
                .forEach(items::add);
        return content.withItems(items);
    }
}
