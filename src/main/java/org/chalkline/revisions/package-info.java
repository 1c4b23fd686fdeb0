/** The one picture per revision: builds it from the modules' parts, keeps it, tells of a new one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "access"})
package org.chalkline.revisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
