/** How records of the plan are edited on screen: fields, the sheet beside the list, lost races, undo. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "revisions", "access", "shell"})
package org.chalkline.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
