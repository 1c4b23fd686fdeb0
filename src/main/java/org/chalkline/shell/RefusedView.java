package org.chalkline.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import org.springframework.context.ApplicationEventPublisher;

/** For views that the reader's roles do not open. */
@ParentLayout(ShellLayout.class)
class RefusedView extends NothingHere<AccessDeniedException> {

    private final transient ApplicationEventPublisher events;

    RefusedView(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        events.publishEvent(new ViewRefused(event.getLocation().getFirstSegment()));
        return super.setErrorParameter(event, parameter);
    }
}
