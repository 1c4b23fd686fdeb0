/** Funds, their rules and amounts, and the budget lines that use them; the budget screen. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "portfolio", "charts", "budget", "revisions", "access", "shell", "editing"})
package org.chalkline.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
