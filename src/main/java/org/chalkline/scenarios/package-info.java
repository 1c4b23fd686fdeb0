/** Which work the money reaches, what follows for the rest, and what is to be known before anybody decides. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "portfolio", "charts", "budget", "alignment", "exposure"})
package org.chalkline.scenarios;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
