/** Initiatives and how they serve goals; their list and pages. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "portfolio",
            "charts",
            "alignment",
            "budget",
            "revisions",
            "access",
            "shell",
            "editing"
        })
package org.chalkline.initiatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
