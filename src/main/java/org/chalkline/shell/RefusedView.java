package org.chalkline.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.ParentLayout;

/** For views that the reader's roles do not open. */
@ParentLayout(ShellLayout.class)
class RefusedView extends NothingHere<AccessDeniedException> {}
