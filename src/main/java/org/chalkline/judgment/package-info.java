/** Judgments in pairs and in points: what they weigh, how well they fit together, how far several judges agree. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts"})
package org.chalkline.judgment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
