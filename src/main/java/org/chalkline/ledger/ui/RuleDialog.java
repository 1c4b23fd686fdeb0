package org.chalkline.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.chalkline.imports.ImportRefused;
import org.chalkline.ledger.LedgerRow;
import org.chalkline.ledger.LedgerRule;
import org.chalkline.ledger.LedgerRule.Target;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.shell.Question;
import org.jspecify.annotations.Nullable;

/** A rule beside the list: its conditions and where rows go. What is typed is not lost by a slip. */
final class RuleDialog extends Dialog {

    private final Paragraph problem = new Paragraph();
    private final RuleConditions conditions = new RuleConditions();
    private final TargetFields target;
    private final transient List<LedgerRow> rows;
    private final transient SerializableFunction<List<LedgerRule>, Boolean> save;
    private transient List<LedgerRule> start = List.of();

    /**
     * @param rule to begin with; null for a new one
     * @param rows to make one rule for each of, when there are several
     * @param save told the rules; says whether they were kept; throws {@link ImportRefused} with a reason otherwise
     */
    RuleDialog(
            String title,
            Portfolio plan,
            @Nullable LedgerRule rule,
            List<LedgerRow> rows,
            SerializableFunction<List<LedgerRule>, Boolean> save) {
        this.rows = rows;
        this.save = save;
        this.target = new TargetFields(plan);
        setHeaderTitle(title);
        addClassName("edit-sheet");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(event -> leave());
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(problem);
        if (rows.size() > 1) {
            add(new Paragraph(
                    "Each of the %,d rows is remembered by its account and description.".formatted(rows.size())));
        } else {
            add(conditions);
        }
        add(target);
        begin(rule);
        var keep = new Button("Save", click -> save());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> leave()), keep);
    }

    private void begin(@Nullable LedgerRule rule) {
        if (rule != null) {
            conditions.show(rule);
            target.show(rule.target());
        } else if (rows.size() == 1) {
            conditions.show(of(rows.getFirst(), target.read()));
        }
        start = read();
    }

    /** The rule that takes this row and, most likely, no other. */
    private static LedgerRule of(LedgerRow row, Target target) {
        return new LedgerRule(row.account(), row.project(), row.description(), target);
    }

    private List<LedgerRule> read() {
        var to = target.read();
        return rows.size() > 1 ? rows.stream().map(row -> of(row, to)).toList() : List.of(conditions.read(to));
    }

    private void save() {
        var rules = read();
        var problems = rules.stream()
                .flatMap(rule -> rule.problems().stream())
                .distinct()
                .toList();
        if (!target.complete() || !problems.isEmpty()) {
            refuse(String.join(" ", problems));
            return;
        }
        try {
            if (save.apply(rules)) {
                close();
            }
        } catch (ImportRefused refused) {
            refuse(refused.words());
        }
    }

    private void refuse(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }

    private void leave() {
        if (read().equals(start)) {
            close();
            return;
        }
        new Question("Leave without saving?", "What you typed here is not kept.", "Leave", this::close, "Go on editing")
                .open();
    }
}
