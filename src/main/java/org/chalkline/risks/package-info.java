/** The register of what could go wrong. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "portfolio", "charts", "exposure", "revisions", "access", "shell", "editing"})
package org.chalkline.risks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
