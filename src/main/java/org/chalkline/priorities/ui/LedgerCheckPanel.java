package org.chalkline.priorities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.chalkline.priorities.LedgerCheck;
import org.chalkline.priorities.LedgerFinding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** The button that checks the ledger, and what it found. A long ledger takes a while: the screen stays alive. */
class LedgerCheckPanel extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerCheckPanel.class);
    private static final int SHOWN = 20;

    private final transient LedgerCheck ledger;
    private final Button button = new Button("Check the ledger", click -> check());
    private final Div result = new Div();

    LedgerCheckPanel(LedgerCheck ledger) {
        this.ledger = ledger;
        addClassName("decision-check");
        result.getElement().setAttribute("role", "status");
        add(button, result);
    }

    private void check() {
        var ui = UI.getCurrent();
        button.setEnabled(false);
        say("Every decision is being compared with what was signed.", "");
        Thread.ofVirtual().name("ledger-check").start(new DelegatingSecurityContextRunnable(() -> {
            var after = outcome();
            try {
                ui.access(() -> {
                    after.run();
                    button.setEnabled(true);
                });
            } catch (UIDetachedException gone) {
                LOG.debug("Nobody waits for the check any more", gone);
            }
        }));
    }

    private Runnable outcome() {
        try {
            var finding = ledger.check();
            return () -> show(finding);
        } catch (RuntimeException e) {
            LOG.error("The decision ledger could not be checked", e);
            return () ->
                    say("The ledger could not be checked. Try again; if it fails again, look at the log.", "is-bad");
        }
    }

    private void show(LedgerFinding finding) {
        say(finding.sentence(), finding.isWhole() ? "is-good" : "is-bad");
        if (!finding.isWhole()) {
            var list = new UnorderedList();
            finding.faults().stream().limit(SHOWN).forEach(fault -> list.add(new ListItem(fault)));
            result.add(list);
        }
    }

    private void say(String words, String look) {
        result.removeAll();
        result.add(new Paragraph(words));
        result.setClassName(look);
    }
}
