package org.chalkline.shell;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;

/** For addresses that no view answers to. */
@ParentLayout(ShellLayout.class)
class UnknownAddress extends NothingHere<NotFoundException> {}
