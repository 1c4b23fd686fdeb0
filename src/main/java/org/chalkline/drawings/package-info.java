/** Drawings of charts as plain marks, for every place without a browser: paper, slides, and pages without scripts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "charts"})
package org.chalkline.drawings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
