/** What could go wrong: the risk register. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio"})
package org.chalkline.risks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
