/** Who may come in and what they may do: accounts, roles, sign-in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "shell"})
package org.chalkline.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
