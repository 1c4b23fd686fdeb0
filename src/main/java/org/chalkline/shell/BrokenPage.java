package org.chalkline.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page for a fault of ours: what happened, what is safe, what to do. The details go to the log alone. */
@ParentLayout(ShellLayout.class)
class BrokenPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A page could not be shown, reference {}", reference, parameter.getException());
        add(
                new PageHead("Something went wrong", "This page could not be shown. The plan is safe."),
                new EmptyState(
                        "What you can do",
                        "Load the page again, or start from the overview. If it happens again, give your administrator"
                                + " the reference " + reference + ".",
                        new Anchor("", "Go to the start")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return "Something went wrong";
    }
}
