/** What differs between two pictures of the plan, in words and dollars: pure functions of the two. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts", "budget", "alignment"})
package org.chalkline.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
