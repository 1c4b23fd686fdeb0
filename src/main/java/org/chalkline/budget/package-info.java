/** What it costs, from which fund, in which year, and where the money ends. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts"})
package org.chalkline.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
