/** The plan's past on screen: each record's history, what changed since a day, the plan as it was, what was retired. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts", "changes", "revisions", "access", "shell"})
package org.chalkline.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
