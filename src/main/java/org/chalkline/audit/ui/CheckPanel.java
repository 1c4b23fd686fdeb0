package org.chalkline.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.chalkline.audit.AuditFinding;
import org.chalkline.audit.AuditService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** The button that checks the trail, and what it found. A long trail takes a while: the screen stays alive. */
class CheckPanel extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(CheckPanel.class);

    private final transient AuditService trail;
    private final Button button = new Button("Check the trail", click -> check());
    private final Paragraph result = new Paragraph();

    CheckPanel(AuditService trail) {
        this.trail = trail;
        addClassName("audit-check");
        result.getElement().setAttribute("role", "status");
        result.setVisible(false);
        add(button, result);
    }

    private void check() {
        var ui = UI.getCurrent();
        button.setEnabled(false);
        say("Each row is being looked at.", "");
        Thread.ofVirtual().name("audit-check").start(new DelegatingSecurityContextRunnable(() -> {
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
            var finding = trail.check();
            return () -> show(finding);
        } catch (RuntimeException e) {
            LOG.error("The audit trail could not be checked", e);
            return () ->
                    say("The trail could not be checked. Try again; if it fails again, look at the log.", "is-bad");
        }
    }

    private void show(AuditFinding finding) {
        finding.fault()
                .ifPresentOrElse(
                        fault -> say("The trail is not whole. " + fault, "is-bad"),
                        () -> say(
                                "The trail is whole: each of its %,d rows follows the one before it, none is missing, and every revision of the plan has its row."
                                        .formatted(finding.rows()),
                                "is-good"));
    }

    private void say(String words, String look) {
        result.setText(words);
        result.setClassName(look);
        result.setVisible(true);
    }
}
