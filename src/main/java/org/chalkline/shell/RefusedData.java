package org.chalkline.shell;

import com.vaadin.flow.router.ParentLayout;
import org.springframework.security.access.AccessDeniedException;

/** For views whose service refuses the reader. */
@ParentLayout(ShellLayout.class)
class RefusedData extends NothingHere<AccessDeniedException> {}
