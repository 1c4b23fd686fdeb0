package org.chalkline.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chalkline.access.RoleNames;
import org.chalkline.ledger.KeptRule;
import org.chalkline.ledger.LedgerRefused;
import org.chalkline.ledger.LedgerRule;
import org.chalkline.ledger.LedgerRuleService;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.EmptyState;
import org.chalkline.shell.PageHead;
import org.chalkline.shell.Question;

/** The rules by which a ledger's rows find their initiatives, in the order in which they are tried. */
@Route("ledger/rules")
@PageTitle("Ledger rules")
@RolesAllowed(RoleNames.CTO)
@CssImport("./ledger/ledger.css")
@CssImport("./editing/editing.css")
class RulesView extends Div {

    private final transient LedgerRuleService rules;
    private final transient PictureService pictures;

    RulesView(LedgerRuleService rules, PictureService pictures) {
        this.rules = rules;
        this.pictures = pictures;
        addClassNames("plan-page", "ledger");
        show();
    }

    private void show() {
        removeAll();
        var kept = rules.all();
        var plan = pictures.current();
        var year = plan.district().currentYear();
        var fromPlan = rules.fromPlan(year);
        var add = new Button("New rule", click -> edit("New rule", null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new PageHead("Ledger rules", sentence(kept)).with(add);
        add(new RouterLink("Back to the ledger", LedgerView.class), head);
        if (!fromPlan.isEmpty()) {
            add(new Button(
                    "Make %s from the accounts in the plan of %s"
                            .formatted(LedgerWords.counted(fromPlan.size(), "rule"), year),
                    click -> change(() -> rules.add(fromPlan))));
        }
        if (kept.isEmpty()) {
            add(new EmptyState(
                    "No rules yet",
                    "A rule says where rows go: by the beginning of their account, a project code, or words."));
        } else {
            add(RulesGrid.file(plan, kept), new RulesGrid(plan, kept, new RulesGrid.Actions() {
                @Override
                public void edit(KeptRule rule) {
                    RulesView.this.edit("Rule", rule);
                }

                @Override
                public void move(KeptRule rule, int places) {
                    change(() -> rules.move(rule, places));
                }

                @Override
                public void remove(KeptRule rule) {
                    ask(rule);
                }
            }));
        }
    }

    private static String sentence(List<KeptRule> kept) {
        return kept.isEmpty()
                ? "Rules say which initiative a row of the ledger pays for."
                : "%s, tried in this order: the first that fits a row decides."
                        .formatted(LedgerWords.counted(kept.size(), "rule"));
    }

    private void edit(String title, @org.jspecify.annotations.Nullable KeptRule kept) {
        new RuleDialog(title, pictures.current(), kept == null ? null : kept.rule(), List.of(), made -> {
                    if (kept == null) {
                        rules.add(made);
                    } else {
                        rules.change(kept, made.getFirst());
                    }
                    show();
                    return true;
                })
                .open();
    }

    private void ask(KeptRule kept) {
        LedgerRule rule = kept.rule();
        new Question(
                        "Delete this rule?",
                        "Rows with %s are then matched by the rules after it, or not at all."
                                .formatted(rule.conditions()),
                        "Delete",
                        () -> change(() -> rules.remove(kept)),
                        "Keep it")
                .grave()
                .open();
    }

    private void change(Runnable change) {
        try {
            change.run();
        } catch (LedgerRefused refused) {
            Notification.show(refused.words(), 8_000, Notification.Position.MIDDLE);
        }
        show();
    }
}
