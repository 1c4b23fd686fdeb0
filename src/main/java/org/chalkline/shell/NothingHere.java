package org.chalkline.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The page for an address that leads nowhere. The same for what does not exist and for what this reader may not see, so
 * that it tells nothing of the difference.
 */
abstract class NothingHere<E extends Exception> extends Div implements HasErrorParameter<E>, HasDynamicTitle {

    NothingHere() {
        add(
                new PageHead("Nothing here", "There is nothing at this address that you can open."),
                new EmptyState(
                        "What you can do",
                        "Check the address, or start from the overview. If a colleague sent you the link, it may lead"
                                + " to something that your role does not include.",
                        new Anchor("", "Go to the start")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<E> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return "Nothing here";
    }
}
