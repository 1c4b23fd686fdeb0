/** The district's plan at one revision, as immutable records, and what each audience may see of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.chalkline.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
