/** Which goals the work serves, how strongly, and whether the money follows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts"})
package org.chalkline.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
