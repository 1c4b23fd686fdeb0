package org.chalkline.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import org.chalkline.ledger.LedgerRule;
import org.chalkline.ledger.LedgerRule.Target;

/** Which rows a rule takes. */
final class RuleConditions extends Div {

    private final TextField account = field("Account starts with", LedgerRule.LONGEST_PREFIX, "Such as 1000-72410");
    private final TextField project = field("Project code", LedgerRule.LONGEST_PROJECT, "Empty for any");
    private final TextField words =
            field("Words in the description", LedgerRule.LONGEST_WORDS, "All of them, in any order");

    RuleConditions() {
        addClassName("edit-group");
        var title = new H3("Rows that");
        title.addClassNames("edit-wide", "edit-section");
        words.addClassName("edit-wide");
        add(title, account, project, words);
    }

    private static TextField field(String label, int longest, String help) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        field.setHelperText(help);
        return field;
    }

    void show(LedgerRule rule) {
        account.setValue(rule.accountPrefix());
        project.setValue(rule.project());
        words.setValue(rule.words());
    }

    LedgerRule read(Target target) {
        return new LedgerRule(account.getValue(), project.getValue(), words.getValue(), target);
    }
}
