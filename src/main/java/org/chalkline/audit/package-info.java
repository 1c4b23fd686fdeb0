/** The audit trail: who did what and when, in rows that are chained so that a changed or missing one is found. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "access", "shell"})
package org.chalkline.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
