/** What could go wrong, which goals it hits, and whether the board accepts it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts"})
package org.chalkline.exposure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
