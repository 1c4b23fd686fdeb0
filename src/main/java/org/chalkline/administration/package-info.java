/** Keeping the installation: the district's own settings, how its pages look, and whether all is well. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "revisions", "access", "shell", "editing"})
package org.chalkline.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
