/** The board's goals with their measures and readings, and the superintendent's guardrails. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "portfolio", "charts", "alignment", "revisions", "access", "editing", "shell"})
package org.chalkline.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
