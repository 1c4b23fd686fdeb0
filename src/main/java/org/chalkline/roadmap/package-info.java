/** The work over time: what waits for what, what is critical, and what moves when something is moved. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts", "revisions", "access", "shell", "editing"})
package org.chalkline.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
