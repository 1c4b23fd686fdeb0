/** Files out: the plan as far as a reader may see it, in the files that the importer takes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts", "revisions", "access", "shell", "imports"})
package org.chalkline.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
