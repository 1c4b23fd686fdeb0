/** Rounds in which the cabinet compares goals and rates links, and the weights and strengths adopted from them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts", "judgment", "revisions", "access", "shell"})
package org.chalkline.ratings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
